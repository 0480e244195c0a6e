// SPDX-License-Identifier: GPL-3.0-or-later
// A person's own claims in the open document: each edit is one step, undone without a trace, and kept in the file.
#include "app/document/document.h"

#include "tests/store/sample_contents.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;

namespace {

Claim someClaim(const char* sentence)
{
    Claim claim;
    claim.sentence = sentence;
    claim.claimed = ClaimedValue{500, 500, "MWh/d", ClaimBound::exactly};
    claim.expression = "200 million/day * 2.9 Wh -> MWh/day";
    return claim;
}

const std::vector<Source> kSources{{"de-vries-2023", "The growing energy footprint", "Joule", 2023, "", ""},
                                   {"unused", "Nobody names it", "?", 2025, "", ""}};

} // namespace

class TestDocumentClaims : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    Document& doc() { return *m_document; }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(".*"));
        m_document = std::make_unique<Document>();
        doc().startNew();
    }

    void idsAreTheDocumentsOwn()
    {
        QCOMPARE(doc().addClaim(someClaim("a")), std::string("own-1"));
        Claim copied = someClaim("b");
        copied.id = "tmt-gpt3-kwh"; // a copy of a claim of the library
        QCOMPARE(doc().addClaim(copied), std::string("own-2"));
        doc().removeClaim("own-1");
        QCOMPARE(doc().addClaim(someClaim("c")), std::string("own-3"));
        QCOMPARE(doc().claims().size(), 2U);
        QCOMPARE(doc().claim("own-2")->sentence, std::string("b"));
        QVERIFY(!doc().claim("own-1"));
    }

    void everyEditIsOneStep()
    {
        QSignalSpy claims(&doc(), &Document::claimsChanged);
        QSignalSpy results(&doc(), &Document::changed);
        const std::string id = doc().addClaim(someClaim("a"));
        doc().changeClaim(id, someClaim("b"));
        doc().removeClaim(id);
        QCOMPARE(doc().undoStack().count(), 3);
        QCOMPARE(claims.count(), 3);
        doc().undoStack().undo();
        QCOMPARE(doc().claim(id)->sentence, std::string("b"));
        doc().undoStack().undo();
        QCOMPARE(doc().claim(id)->sentence, std::string("a"));
        doc().undoStack().undo();
        QVERIFY(doc().claims().empty());
        QVERIFY(!doc().isModified());
        doc().undoStack().setIndex(2);
        QCOMPARE(doc().claim(id)->sentence, std::string("b"));
        QCOMPARE(doc().claim(id)->id, id);
        QCOMPARE(claims.count(), 8);
        QCOMPARE(results.count(), 0); // nothing is evaluated again for a claim
    }

    void whatChangesNothingIsNoStep()
    {
        const std::string id = doc().addClaim(someClaim("a"));
        doc().changeClaim(id, someClaim("a"));
        doc().changeClaim("own-99", someClaim("b"));
        doc().removeClaim("own-99");
        QCOMPARE(doc().undoStack().count(), 1);
    }

    void claimsAndTheirSourcesAreKeptInTheFile()
    {
        QTemporaryDir dir;
        Claim claim = someClaim("每天 50 万度");
        claim.sources = {"de-vries-2023"};
        claim.claimed->low = 1.0 / 3.0;
        doc().addClaim(claim, kSources);
        QVERIFY(doc().saveAs(dir.filePath("a.cwatt")));
        Document other;
        QSignalSpy claims(&other, &Document::claimsChanged);
        QVERIFY(other.open(dir.filePath("a.cwatt")));
        QCOMPARE(claims.count(), 1);
        QVERIFY(other.claims() == doc().claims());
        QCOMPARE(other.source("de-vries-2023")->publisher, std::string("Joule"));
        QVERIFY(!other.source("unused"));
    }

    void aNewDocumentHasNoClaims()
    {
        doc().addClaim(someClaim("a"));
        doc().startNew();
        QVERIFY(doc().claims().empty());
    }

    // --- A scenario that comes filled ---

    void aFilledScenarioIsOneStep()
    {
        Scenario draft;
        draft.name = "A";
        draft.note = "why";
        draft.values[ParameterId::sitePue] = {1.3, {OriginKind::user, {}, {}, "de-vries-2023", {}}, {}};
        doc().addScenario("A");
        const auto id = doc().addScenario(draft, kSources);
        QVERIFY(id.ok());
        QCOMPARE(doc().undoStack().count(), 2);
        QCOMPARE(doc().scenario(id.value())->name, std::string("A 2"));
        QCOMPARE(doc().scenario(id.value())->note, std::string("why"));
        QVERIFY(doc().scenario(id.value())->values == draft.values);
        QVERIFY(doc().source("de-vries-2023").has_value());
        doc().undoStack().undo();
        QCOMPARE(doc().comparison().scenarios.size(), 1U);
    }

    void aScenarioOutOfBoundsIsRefusedWhole()
    {
        Scenario draft;
        draft.values[ParameterId::siteWue] = {1, {}, {}};
        draft.values[ParameterId::sitePue] = {0.5, {}, {}};
        const auto id = doc().addScenario(draft, {});
        QVERIFY(!id.ok());
        QCOMPARE(id.error().code, ErrorCode::belowMinimum);
        QCOMPARE(id.error().where, std::string("site.pue"));
        draft.values[ParameterId::sitePue] = {1.5, {}, uniformBetween(0.5, 2.5).value()};
        QVERIFY(!doc().addScenario(draft, {}).ok());
        QVERIFY(doc().comparison().scenarios.empty());
        QCOMPARE(doc().undoStack().count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDocumentClaims)
#include "tst_document_claims.moc"
