// SPDX-License-Identifier: GPL-3.0-or-later
// Tables line up, also with Chinese in them, and no text from outside reaches the terminal as a command.
#include "app/cli/text_table.h"

#include <QtTest>

using namespace cw::cli;

class TestTextTable : public QObject {
    Q_OBJECT

private slots:
    void columnsAreAsWideAsTheirWidestCell();
    void chineseCountsTwo();
    void linesDoNotWidenTheColumns();
    void controlCharactersBecomeBlanks();
};

void TestTextTable::columnsAreAsWideAsTheirWidestCell()
{
    TextTable table({Align::left, Align::right});
    table.addHeader({"Name", "Value"});
    table.addRow({"GPT-3 training", "1,287"});
    table.addRow({"a", "2"});
    QCOMPARE(table.text(),
             QString("Name            Value\n"
                     "--------------  -----\n"
                     "GPT-3 training  1,287\n"
                     "a                   2\n"));
}

void TestTextTable::chineseCountsTwo()
{
    QCOMPARE(displayWidth(QStringLiteral("用电 kWh")), 8);
    QCOMPARE(displayWidth(QStringLiteral("e\u0301")), 1); // e with a combining accent
    TextTable table({Align::left, Align::left});
    table.addRow({QStringLiteral("训练"), "x"});
    table.addRow({"abcd", "y"});
    QCOMPARE(table.text(), QStringLiteral("训练  x\nabcd  y\n"));
}

void TestTextTable::linesDoNotWidenTheColumns()
{
    TextTable table({Align::left, Align::left});
    table.addLine("a line that is much longer than any cell");
    table.addRow({"a", "b"});
    table.addLine();
    QCOMPARE(table.text(), QString("a line that is much longer than any cell\na  b\n\n"));
}

void TestTextTable::controlCharactersBecomeBlanks()
{
    QCOMPARE(printable(QStringLiteral("a\u001b[2Jb\n\u0007c\u009bd")), QString("a [2Jb  c d"));
    QCOMPARE(printable(QStringLiteral("中文 ★")), QStringLiteral("中文 ★"));
}

QTEST_APPLESS_MAIN(TestTextTable)
#include "tst_text_table.moc"
