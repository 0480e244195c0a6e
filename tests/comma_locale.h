// SPDX-License-Identifier: GPL-3.0-or-later
// A locale whose decimal sign is a comma, made for the test: machines that build programs have none installed.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <clocale>

namespace cw::test {

// While it lives, the C library of the program writes numbers as German does.
class CommaLocale {
public:
    CommaLocale()
    {
        QFile source(m_folder.filePath("source"));
        if (!source.open(QIODevice::WriteOnly))
            return;
        source.write("LC_NUMERIC\ndecimal_point \",\"\nthousands_sep \".\"\ngrouping 3;3\nEND LC_NUMERIC\n");
        source.close();
        QProcess localedef; // -c: although it says nothing about dates, money …
        localedef.start(QStringLiteral("localedef"),
                        {"-c", "-i", source.fileName(), "-f", "UTF-8", m_folder.filePath("comma_XX.UTF-8")});
        if (!localedef.waitForFinished())
            return;
        qputenv("LOCPATH", m_folder.path().toUtf8());
        m_there = std::setlocale(LC_NUMERIC, "comma_XX.UTF-8") && isComma();
    }
    ~CommaLocale()
    {
        std::setlocale(LC_NUMERIC, "C");
        qunsetenv("LOCPATH");
    }
    CommaLocale(const CommaLocale&) = delete;
    CommaLocale& operator=(const CommaLocale&) = delete;

    // False where localedef or its definitions (Debian: locales) are missing.
    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] static bool isComma() { return std::localeconv()->decimal_point[0] == ','; }

private:
    QTemporaryDir m_folder;
    bool m_there = false;
};

} // namespace cw::test
