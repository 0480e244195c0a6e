// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered, and the arguments of the window.
#include "ui/shell/language_switch.h"
#include "ui/shell/launch.h"
#include "ui/shell/launch_options.h"
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace cw;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsChosenAtFirst();
    void choicesComeBack();
    void foreignTextsAreTheDefaults();
    void theLastExportComesBack();
    void foreignExportsAreWithinBounds();
    void recentFilesAreFewAndOnce();
    void languageNames();
    void launchOptions();
    void refusedLaunchOptions_data();
    void refusedLaunchOptions();
    void whichArgumentsAreTheWindows();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("settings.ini"));
}

void TestSettings::nothingIsChosenAtFirst()
{
    const Settings settings(m_file);
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), theme::ThemeChoice::system);
    QVERIFY(settings.recentFiles().isEmpty());
    QVERIFY(settings.geometry().isEmpty());
}

void TestSettings::choicesComeBack()
{
    {
        Settings settings(m_file);
        settings.setLanguage(Language::chinese);
        settings.setTheme(theme::ThemeChoice::dark);
        settings.setWindow("geometry", "splitter");
    }
    const Settings settings(m_file);
    QCOMPARE(settings.language(), std::optional(Language::chinese));
    QCOMPARE(settings.theme(), theme::ThemeChoice::dark);
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
    QCOMPARE(settings.splitter(), QByteArray("splitter"));
}

void TestSettings::foreignTextsAreTheDefaults()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[interface]\nlanguage=klingon\ntheme=plaid\n[files]\nrecent=\n");
    file.close();
    const Settings settings(m_file);
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), theme::ThemeChoice::system);
}

void TestSettings::theLastExportComesBack()
{
    ExportChoice choice;
    choice.format = QStringLiteral("pdf");
    choice.scale = 1;
    choice.purpose = Purpose::a4;
    choice.dark = true;
    QVERIFY(Settings(m_file).exportChoice() == ExportChoice());
    Settings(m_file).setExportChoice(choice);
    QVERIFY(Settings(m_file).exportChoice() == choice);
}

void TestSettings::foreignExportsAreWithinBounds()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[export]\nscale=900\npurpose=poster\ndark=perhaps\n");
    file.close();
    const ExportChoice choice = Settings(m_file).exportChoice();
    QCOMPARE(choice.scale, kLargestScale);
    QCOMPARE(choice.purpose, Purpose::usual);
    QVERIFY(!choice.format.isEmpty());
}

void TestSettings::recentFilesAreFewAndOnce()
{
    Settings settings(m_file);
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(QStringLiteral("/tmp/%1.cwatt").arg(i));
    settings.addRecentFile(QStringLiteral("/tmp/9.cwatt"));
    const QStringList files = settings.recentFiles();
    QCOMPARE(files.size(), Settings::kMostRecentFiles);
    QCOMPARE(files.first(), QStringLiteral("/tmp/9.cwatt"));
    QCOMPARE(files.count(QStringLiteral("/tmp/9.cwatt")), 1);
    settings.removeRecentFile(QStringLiteral("/tmp/9.cwatt"));
    QVERIFY(!settings.recentFiles().contains(QStringLiteral("/tmp/9.cwatt")));
}

void TestSettings::languageNames()
{
    for (const char* name : {"zh_CN", "zh-Hans-CN", "zh", "zh_SG"})
        QCOMPARE(languageFromName(QString::fromLatin1(name)), std::optional(Language::chinese));
    for (const char* name : {"en", "en_GB", "en-US"})
        QCOMPARE(languageFromName(QString::fromLatin1(name)), std::optional(Language::english));
    QVERIFY(!languageFromName(QStringLiteral("fr_FR")));
    QVERIFY(!languageFromName(QString()));
}

void TestSettings::launchOptions()
{
    const auto options = readLaunchOptions({"a.cwatt", "--language", "zh_CN", "--theme", "dark", "--tab",
                                            "data", "--size", "1400x900", "--shots", "x.png"});
    QVERIFY(options);
    QCOMPARE(options->document, QStringLiteral("a.cwatt"));
    QCOMPARE(options->language, std::optional(Language::chinese));
    QCOMPARE(options->theme, std::optional(theme::ThemeChoice::dark));
    QCOMPARE(options->tab, Tab::data);
    QCOMPARE(options->size, QSize(1400, 900));
    QCOMPARE(options->picture, QStringLiteral("x.png"));
    QVERIFY(options->apart());
    const auto measured = readLaunchOptions({"--measure-start", "12345"});
    QVERIFY(measured && measured->measure);
    QCOMPARE(measured->startNs, 12345);
    const auto plain = readLaunchOptions({});
    QVERIFY(plain && !plain->apart());
}

void TestSettings::refusedLaunchOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{"--frobnicate"};
    QTest::newRow("language") << QStringList{"--language", "fr"};
    QTest::newRow("theme") << QStringList{"--theme", "plaid"};
    QTest::newRow("tab") << QStringList{"--tab"};
    QTest::newRow("size") << QStringList{"--size", "12x"};
    QTest::newRow("two documents") << QStringList{"a.cwatt", "b.cwatt"};
    QTest::newRow("no picture") << QStringList{"--shots"};
}

void TestSettings::refusedLaunchOptions()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!readLaunchOptions(arguments));
}

void TestSettings::whichArgumentsAreTheWindows()
{
    const auto wants = [](std::vector<const char*> arguments) {
        arguments.insert(arguments.begin(), "counterwatt");
        return wantsWindow(static_cast<int>(arguments.size()), const_cast<char**>(arguments.data()));
    };
    QVERIFY(wants({}));
    QVERIFY(wants({"document.cwatt"}));
    QVERIFY(wants({"--theme", "dark"}));
    QVERIFY(!wants({"--frobnicate"}));
    QVERIFY(!wants({"--json"}));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
