// SPDX-License-Identifier: GPL-3.0-or-later
// The methods of a workload side by side: which apply, what is missing, and that each variant is computed by its method.
#include "app/engine/scenario/method_comparison.h"
#include "tests/engine/combinations.h"

#include <QtTest>

#include <algorithm>
#include <set>
#include <string_view>

using namespace cw;
using namespace cw::test;

namespace {

const MethodVariant& variant(const std::vector<MethodVariant>& all, std::string_view id)
{
    return *std::find_if(all.begin(), all.end(), [&](const MethodVariant& v) { return v.method->id == id; });
}

Value energy(const MethodVariant& v)
{
    const Outcome outcome = evaluate(v.inputs);
    return outcome.workloads[static_cast<std::size_t>(v.method->workload)]
        .perYear[indexOf(M::electricityFacility)];
}

} // namespace

class TestMethodComparison : public QObject {
    Q_OBJECT

private slots:
    void oneVariantForEachMethod();
    void appliesMeansAResult();
    void missingInputsAreNamed();
    void refusalIsTold();
    void onlyTheMethodDiffers();
};

void TestMethodComparison::oneVariantForEachMethod()
{
    for (const Workload workload : kWorkloads) {
        const auto all = methodVariants(defaultInputs(), workload);
        QCOMPARE(all.size(), methodsOf(workload).size());
        int chosen = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].method, &methodsOf(workload)[i]);
            QCOMPARE(all[i].option, static_cast<int>(i));
            chosen += all[i].chosen;
        }
        QCOMPARE(chosen, 1);
    }
}

// With everything known every method answers, and no two of the inference methods agree by accident of a wrong switch.
void TestMethodComparison::appliesMeansAResult()
{
    for (const Workload workload : kWorkloads)
        for (const InputSet& inputs : {defaultInputs(), everythingKnown()})
            for (const MethodVariant& v : methodVariants(inputs, workload))
                QCOMPARE(v.applies(), energy(v).has_value());
    std::set<double> energies;
    for (const MethodVariant& v : methodVariants(everythingKnown(), Workload::inference)) {
        QVERIFY2(v.applies(), v.method->id);
        if (std::string_view(v.method->id) != "morrison-2025") // the stated energy with its own water
            QVERIFY2(energies.insert(*energy(v)).second, v.method->id);
    }
}

void TestMethodComparison::missingInputsAreNamed()
{
    const auto all = methodVariants(defaultInputs(), Workload::inference);
    const MethodVariant& jegham = variant(all, "jegham-2025");
    QVERIFY(!jegham.applies() && !jegham.refuses);
    QCOMPARE(jegham.missing, (std::vector<ParameterId>{P::inferenceFirstToken, P::inferenceTokenRate}));
    // An input that a method can do without is not missing.
    QVERIFY(variant(all, "ecologits-0.9").applies());
    QVERIFY(variant(all, "measured-fit").applies());
    // Without the number of queries no method has a year.
    for (const MethodVariant& v : methodVariants(
             with(everythingKnown(), {{P::inferenceQueriesPerDay, kUnknown}}), Workload::inference))
        QVERIFY2(std::find(v.missing.begin(), v.missing.end(), P::inferenceQueriesPerDay) != v.missing.end(),
                 v.method->id);
}

void TestMethodComparison::refusalIsTold()
{
    const InputSet large = with(everythingKnown(),
                                {{P::modelParametersActive, 5e12},
                                 {P::modelParametersTotal, 5e12},
                                 {P::inferenceAcceleratorsPerCopy, 8}});
    const auto use = methodVariants(large, Workload::inference);
    QVERIFY(variant(use, "llmcarbon-2024").refuses);
    QVERIFY(variant(use, "measured-fit").refuses); // 10 TB of weights on 8 × 80 GB
    QVERIFY(variant(use, "ecologits-0.9").applies());
    QVERIFY(variant(methodVariants(large, Workload::training), "llmcarbon-2024").refuses);
}

void TestMethodComparison::onlyTheMethodDiffers()
{
    const InputSet inputs = with(everythingKnown(), {{P::trainingOn, 0}});
    for (const MethodVariant& v : methodVariants(inputs, Workload::training))
        for (const ParameterId id : differingInputs(inputs, v.inputs))
            QVERIFY(id == P::trainingMethod || id == P::trainingOn);
}

QTEST_APPLESS_MAIN(TestMethodComparison)
#include "tst_method_comparison.moc"
