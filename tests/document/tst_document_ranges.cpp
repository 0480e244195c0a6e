// SPDX-License-Identifier: GPL-3.0-or-later
// Ranges, correlations and the seed of the open document. That each is one step to undo stands in tst_document.cpp.
#include "app/document/document.h"

#include <QtTest>

#include <cmath>

using namespace cw;
using P = ParameterId;

namespace {

// The median is 1.5.
const Distribution kPueRange = uniformBetween(1.2, 1.8).value();

double point(const Document& document, ScenarioId id, P parameter)
{
    return document.inputs(id)[indexOf(parameter)].point;
}

} // namespace

class TestDocumentRanges : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    ScenarioId m_a, m_b, m_child; // m_child inherits from m_a
    int m_steps = 0;              // after init()

    Document& doc() { return *m_document; }

private slots:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_a = doc().addScenario("A");
        m_b = doc().addScenario("B");
        m_child = doc().inheritFrom(m_a);
        m_steps = doc().undoStack().count();
    }

    // --- Ranges ---

    void aRangeHasItsMedianAsPoint()
    {
        QVERIFY(doc().setRange(m_b, P::siteWue, lognormalBetween(2, 8).value()));
        const InputValue value = doc().inputs(m_b)[indexOf(P::siteWue)];
        QCOMPARE(value.range, std::optional(lognormalBetween(2, 8).value()));
        QVERIFY(std::abs(value.point - 4.0) < 1e-12);
        QCOMPARE(value.origin.kind, OriginKind::user);
    }

    void aValueEndsTheRange()
    {
        QVERIFY(doc().setRange(m_b, P::sitePue, kPueRange));
        QVERIFY(doc().setInput(m_b, P::sitePue, 1.5)); // the median: only the range goes
        QVERIFY(!doc().inputs(m_b)[indexOf(P::sitePue)].range);
        doc().undoStack().undo();
        QCOMPARE(doc().inputs(m_b)[indexOf(P::sitePue)].range, std::optional(kPueRange));
        QVERIFY(doc().setRange(m_b, P::sitePue, pointAt(1.7).value()));
        QVERIFY(!doc().inputs(m_b)[indexOf(P::sitePue)].range);
        QCOMPARE(point(doc(), m_b, P::sitePue), 1.7);
    }

    void childrenFollowTheRangeOfTheirParent()
    {
        const auto rangeOf = [this](ScenarioId id) { return doc().inputs(id)[indexOf(P::sitePue)].range; };
        QVERIFY(doc().setRange(m_a, P::sitePue, kPueRange));
        QCOMPARE(rangeOf(m_child), std::optional(kPueRange));
        QVERIFY(doc().setRange(m_child, P::sitePue, uniformBetween(1, 2).value()));
        QCOMPARE(rangeOf(m_a), std::optional(kPueRange));
        // set to the parent's range, it stores nothing and follows again
        QVERIFY(doc().setRange(m_child, P::sitePue, kPueRange));
        QVERIFY(!doc().scenario(m_child)->values.contains(P::sitePue));
        // the parent's median alone is another thing than the parent's range
        QVERIFY(doc().setInput(m_child, P::sitePue, 1.5));
        QVERIFY(!rangeOf(m_child));
        QVERIFY(doc().scenario(m_child)->values.contains(P::sitePue));
        doc().resetInput(m_child, P::sitePue);
        QCOMPARE(rangeOf(m_child), std::optional(kPueRange));
    }

    void draggingARangeIsOneStep()
    {
        for (const double most : {1.4, 1.6, 1.8})
            QVERIFY(doc().setRange(m_b, P::sitePue, uniformBetween(1.2, most).value(), 5));
        QCOMPARE(doc().undoStack().count(), m_steps + 1);
        doc().undoStack().undo();
        QVERIFY(!doc().inputs(m_b)[indexOf(P::sitePue)].range);
    }

    void refusedRanges()
    {
        const Comparison before = doc().comparison();
        const auto code = [](const Status& status) { return status.error().code; };
        const Distribution tooLow = uniformBetween(0.5, 1.5).value();
        QCOMPARE(code(doc().setRange(m_a, P::sitePue, tooLow)), ErrorCode::belowMinimum);
        QCOMPARE(code(doc().setRange(m_a, P::trainingOn, uniformBetween(0, 1).value())),
                 ErrorCode::unknownChoice);
        QCOMPARE(code(doc().setRange({99}, P::sitePue, kPueRange)), ErrorCode::unknownScenario);
        QVERIFY(doc().comparison() == before);
    }

    // --- Correlations ---

    void correlationsInEitherOrder()
    {
        using Pairs = std::vector<RankCorrelation>;
        QVERIFY(doc().setCorrelation(P::sitePue, P::siteWue, -0.5));
        QVERIFY(doc().setCorrelation(P::siteWue, P::sitePue, 0.25));
        QVERIFY(doc().comparison().correlations == (Pairs{{P::sitePue, P::siteWue, 0.25}}));
        QVERIFY(doc().setCorrelation(P::siteWue, P::sitePue, std::nullopt));
        QVERIFY(doc().comparison().correlations.empty());
        const int steps = doc().undoStack().count();
        QVERIFY(doc().setCorrelation(P::siteWue, P::sitePue, std::nullopt)); // nothing there
        QCOMPARE(doc().undoStack().count(), steps);
        doc().undoStack().undo();
        QVERIFY(doc().comparison().correlations == (Pairs{{P::sitePue, P::siteWue, 0.25}}));
    }

    void refusedCorrelations()
    {
        const auto code = [](const Status& status) { return status.error().code; };
        QCOMPARE(code(doc().setCorrelation(P::sitePue, P::siteWue, 1.0)), ErrorCode::aboveMaximum);
        QCOMPARE(code(doc().setCorrelation(P::sitePue, P::siteWue, -1.0)), ErrorCode::belowMinimum);
        QCOMPARE(code(doc().setCorrelation(P::sitePue, P::siteWue, kUnknown)), ErrorCode::belowMinimum);
        QCOMPARE(code(doc().setCorrelation(P::sitePue, P::sitePue, 0.5)), ErrorCode::notPositiveDefinite);
        // a with b and b with c alike, but a against c
        QVERIFY(doc().setCorrelation(P::sitePue, P::siteWue, 0.6));
        QVERIFY(doc().setCorrelation(P::siteWue, P::costTariff, 0.6));
        const Comparison before = doc().comparison();
        QCOMPARE(code(doc().setCorrelation(P::sitePue, P::costTariff, -0.9)), ErrorCode::notPositiveDefinite);
        QVERIFY(doc().comparison() == before);
        QVERIFY(doc().setCorrelation(P::sitePue, P::costTariff, 0.3));
    }
};

QTEST_GUILESS_MAIN(TestDocumentRanges)
#include "tst_document_ranges.moc"
