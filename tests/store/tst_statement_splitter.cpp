// SPDX-License-Identifier: GPL-3.0-or-later
// Single statements out of a migration.
#include "db/store/statement_splitter.h"

#include <QtTest>

using Statements = std::vector<std::string>;

class TestStatementSplitter : public QObject {
    Q_OBJECT
private slots:
    void splits_data()
    {
        QTest::addColumn<std::string>("sql");
        QTest::addColumn<Statements>("expected");
        const auto row = [](const char* name, std::string sql, Statements expected) {
            QTest::newRow(name) << sql << expected;
        };
        row("nothing", "", {});
        row("only blanks and semicolons", " ;\n;; ", {});
        row("two, the last without semicolon", "SELECT 1; SELECT 2", {"SELECT 1", "SELECT 2"});
        row("semicolon in quotes", "INSERT INTO t VALUES (';', \";\", `;`, [;]); SELECT 2",
            {"INSERT INTO t VALUES (';', \";\", `;`, [;])", "SELECT 2"});
        row("doubled quote", "SELECT 'it''s; here'; SELECT 2", {"SELECT 'it''s; here'", "SELECT 2"});
        row("comment with quote and semicolon", "SELECT 1 -- it's; over\n; SELECT 2",
            {"SELECT 1", "SELECT 2"});
        row("block comment", "SELECT /* ; ' */ 1; /* ; */", {"SELECT   1"});
        row("comment at the end of the file", "SELECT 1; -- done", {"SELECT 1"});
        row("trigger", "CREATE TRIGGER a AFTER INSERT ON t BEGIN UPDATE t SET x = 1; SELECT 2; END; SELECT 3",
            {"CREATE TRIGGER a AFTER INSERT ON t BEGIN UPDATE t SET x = 1; SELECT 2; END", "SELECT 3"});
        row("trigger with CASE",
            "create temp trigger a after insert on t begin select case when 1 then 2 end; end; SELECT 3",
            {"create temp trigger a after insert on t begin select case when 1 then 2 end; end", "SELECT 3"});
        row("BEGIN outside of triggers", "BEGIN; SELECT 1; END", {"BEGIN", "SELECT 1", "END"});
        row("names like words", "SELECT begin_at, trigger FROM t; SELECT 2",
            {"SELECT begin_at, trigger FROM t", "SELECT 2"});
        row("Chinese", "SELECT '度；度;'; SELECT 电", {"SELECT '度；度;'", "SELECT 电"});
    }
    void splits()
    {
        QFETCH(std::string, sql);
        QFETCH(Statements, expected);
        const auto found = cw::splitStatements(sql);
        QVERIFY(found.has_value());
        QCOMPARE(*found, expected);
    }

    void refusesWhatDoesNotEnd()
    {
        for (const char* sql : {"SELECT 'a", "SELECT \"a;", "SELECT /* a", "SELECT [a",
                                "CREATE TRIGGER a AFTER INSERT ON t BEGIN SELECT 1;"})
            QVERIFY2(!cw::splitStatements(sql).has_value(), sql);
    }
};

QTEST_GUILESS_MAIN(TestStatementSplitter)
#include "tst_statement_splitter.moc"
