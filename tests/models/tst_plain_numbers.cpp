// SPDX-License-Identifier: GPL-3.0-or-later
// What libraries of C write is the same in every country.
#include "app/models/plain_numbers.h"

#include "tests/comma_locale.h"

#include <QtTest>

#include <cstdio>

using namespace cw;

class TestPlainNumbers : public QObject {
    Q_OBJECT

private slots:
    void ofTheProgram();
    void ofAThread();
};

namespace {

std::string written(double value)
{
    char text[20];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

constexpr const char* kMissing =
    "NOT TESTED: localedef cannot make a locale with a comma (Debian: install locales)";

} // namespace

void TestPlainNumbers::ofTheProgram()
{
    const test::CommaLocale comma;
    if (!comma.isThere())
        QSKIP(kMissing);
    QCOMPARE(written(0.5), std::string("0,5"));
    usePlainNumbers();
    QCOMPARE(written(0.5), std::string("0.5"));
}

void TestPlainNumbers::ofAThread()
{
    const test::CommaLocale comma;
    if (!comma.isThere())
        QSKIP(kMissing);
    {
        const PlainNumbers points;
        QCOMPARE(written(0.5), std::string("0.5"));
    }
    QCOMPARE(written(0.5), std::string("0,5"));
}

QTEST_GUILESS_MAIN(TestPlainNumbers)
#include "tst_plain_numbers.moc"
