// SPDX-License-Identifier: GPL-3.0-or-later
// The template of a report in the open document: one step of undo a change, kept in the file, no result computed again.
#include "app/document/document.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;

class TestDocumentReport : public QObject {
    Q_OBJECT

    const ReportTemplate m_some{"Title", "Author", "Words", "zh_CN", {"summary", "sources"}};

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(".*")); }

    void aChangeIsOneStep()
    {
        Document document;
        document.startNew();
        const QSignalSpy report(&document, &Document::reportChanged);
        const QSignalSpy results(&document, &Document::changed);
        document.setReport(m_some);
        QVERIFY(document.contents().report == m_some);
        document.setReport(m_some); // changes nothing
        QCOMPARE(document.undoStack().count(), 1);
        QVERIFY(document.isModified());
        document.undoStack().undo();
        QVERIFY(document.contents().report == ReportTemplate{});
        document.undoStack().redo();
        QVERIFY(document.contents().report == m_some);
        QCOMPARE(report.count(), 3);
        QCOMPARE(results.count(), 0);
    }

    void itIsKeptInTheFile()
    {
        const QTemporaryDir dir;
        Document document;
        document.startNew();
        document.setReport(m_some);
        QVERIFY(document.saveAs(dir.filePath("a.cwatt")));
        document.startNew();
        QVERIFY(document.contents().report == ReportTemplate{});
        const QSignalSpy report(&document, &Document::reportChanged);
        QVERIFY(document.open(dir.filePath("a.cwatt")));
        QVERIFY(document.contents().report == m_some);
        QCOMPARE(report.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDocumentReport)
#include "tst_document_report.moc"
