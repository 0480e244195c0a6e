// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one grid of many: by typing, by arrows, by Return.
#include "tests/ui/real_window.h"
#include "ui/shell/zone_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace cw;

namespace {

const std::vector<ImportZone> kZones{
    {"France", "FRA"}, {"Germany", "DEU"}, {"Korea, Rep.", "KOR"}, {"Europe", ""}, {"", "US-CA"}};

QPushButton* importing(const ZoneDialog& dialog)
{
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            return button;
    return nullptr;
}

} // namespace

class TestZoneDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void everyGridCanBeChosen();
    void typingFindsNamesAndCodes();
    void keysAlone();
    void everyFieldHasAName();
};

void TestZoneDialog::everyGridCanBeChosen()
{
    RealWindow real;
    const ZoneDialog dialog(kZones);
    auto* list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), 5);
    const QStringList texts{QStringLiteral("France (FRA)"), QStringLiteral("Germany (DEU)"),
                            QStringLiteral("Korea, Rep. (KOR)"), QStringLiteral("Europe"),
                            QStringLiteral("US-CA")};
    const QStringList chosen{QStringLiteral("FRA"), QStringLiteral("DEU"), QStringLiteral("KOR"),
                             QStringLiteral("Europe"), QStringLiteral("US-CA")};
    for (int row = 0; row < list->count(); ++row) {
        QCOMPARE(list->item(row)->text(), texts[row]);
        list->setCurrentRow(row);
        QCOMPARE(dialog.zone(), chosen[row]);
    }
}

void TestZoneDialog::typingFindsNamesAndCodes()
{
    RealWindow real;
    const ZoneDialog dialog(kZones);
    auto* search = dialog.findChild<QLineEdit*>();
    search->setText(QStringLiteral("kor"));
    QCOMPARE(dialog.zone(), QStringLiteral("KOR"));
    search->setText(QStringLiteral("us-"));
    QCOMPARE(dialog.zone(), QStringLiteral("US-CA"));
    search->setText(QStringLiteral("atlantis"));
    QVERIFY(dialog.zone().isEmpty());
    QVERIFY(!importing(dialog)->isEnabled());
    const auto* none = dialog.findChild<QLabel*>(QStringLiteral("secondary"));
    QCOMPARE(none->text(), QStringLiteral("No grid matches."));
    search->clear();
    QVERIFY(!dialog.zone().isEmpty());
    QVERIFY(importing(dialog)->isEnabled());
    QVERIFY(none->text().isEmpty());
}

void TestZoneDialog::keysAlone()
{
    RealWindow real;
    ZoneDialog dialog(kZones);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto* search = dialog.findChild<QLineEdit*>();
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("e")); // all but the last
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(dialog.zone(), QStringLiteral("DEU"));
    QTest::keyClicks(search, QStringLiteral("u")); // only Europe and Germany's code
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(dialog.zone(), QStringLiteral("Europe"));
    QTest::keyClick(search, Qt::Key_Down); // nothing below
    QCOMPARE(dialog.zone(), QStringLiteral("Europe"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestZoneDialog::everyFieldHasAName()
{
    RealWindow real;
    for (const Language language : {Language::english, Language::chinese}) {
        real.appearance().setLanguage(language);
        const ZoneDialog dialog(kZones);
        for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isField = widget->focusPolicy() & Qt::TabFocus && widget->parentWidget() == &dialog;
            QVERIFY2(!isField || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
    real.appearance().setLanguage(Language::english);
}

QTEST_MAIN(TestZoneDialog)
#include "tst_zone_dialog.moc"
