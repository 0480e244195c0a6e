// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog behind "Export…": what it shows is what will be written; keys alone do it; the last choice comes back.
#include "tests/ui/real_window.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/segments.h"
#include "ui/shell/export_dialog.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>

using namespace cw;

Q_DECLARE_METATYPE(cw::Tab)

namespace {

// The sample's comparison and table as the window offers them.
struct Offer {
    RealWindow real;
    std::vector<ExportSubject> subjects;

    explicit Offer(Tab tab = Tab::compare)
    {
        real.window().showTab(tab);
        QCoreApplication::processEvents();
        subjects.push_back(subjectOf(real.window().middle().exhibit()));
    }
};

template <class Widget>
Widget* named(const QWidget& dialog, const QString& name)
{
    for (auto* widget : dialog.findChildren<Widget*>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

void choose(ChoiceBox* box, int index)
{
    box->setCurrentIndex(index);
    emit box->activated(index);
}

QPixmap preview(const QWidget& dialog)
{
    return named<QLabel>(dialog, QStringLiteral("Preview"))->pixmap(Qt::ReturnByValue);
}

QString sizeIn(const QWidget& dialog)
{
    return named<QLabel>(dialog, QStringLiteral("Size"))->text();
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void previewFollowsTheChoices();
    void sizesAreThoseOfTheFiles();
    void sizesAreThoseOfTheFilesOnFineScreens();
    void sizesOfDrawingsAreThoseOfTheFiles();
    void dataAreShownAsText();
    void aTableOffersOnlyATable();
    void returnExports();
    void keysReachEverything();
    void everyFieldHasAName();
    void theLastChoiceIsRemembered();
    void aFormatThatIsGoneFallsBack();
    void errorsAreSaidInItsPlace();
    void errorsArePlainText();
    void aDashboardAloneIsNamed();
    void theWholeDashboardIsOfferedToo();
    void fitsASmallScreen();
};

void TestExportDialog::previewFollowsTheChoices()
{
    Offer offer;
    ExportDialog dialog(offer.subjects, {});
    const QPixmap light = preview(dialog);
    QVERIFY(!light.isNull());
    emit named<Segments>(dialog, QStringLiteral("Look"))->chosen(1); // nothing is chosen by the signal alone
    QCOMPARE(preview(dialog).size(), light.size());
    named<Segments>(dialog, QStringLiteral("Look"))->findChildren<QToolButton*>()[1]->click();
    QVERIFY(dialog.choice().dark);
    QVERIFY(preview(dialog).toImage().pixelColor(3, 3).lightness() < 60);
    choose(named<ChoiceBox>(dialog, QStringLiteral("For")), static_cast<int>(Purpose::square));
    QCOMPARE(preview(dialog).width(), preview(dialog).height());
}

void TestExportDialog::sizesAreThoseOfTheFiles()
{
    Offer offer;
    ExportDialog dialog(offer.subjects, {});
    for (const Purpose purpose :
         {Purpose::usual, Purpose::slide, Purpose::column, Purpose::square, Purpose::a4}) {
        choose(named<ChoiceBox>(dialog, QStringLiteral("For")), static_cast<int>(purpose));
        for (int scale = 1; scale <= kLargestScale; ++scale) {
            named<Segments>(dialog, QStringLiteral("Resolution"))
                ->findChildren<QToolButton*>()[scale - 1]
                ->click();
            const QString path = offer.real.file(QStringLiteral("size.png"));
            QVERIFY(exportTo(path, offer.subjects[0], dialog.choice()));
            const QImage image(path);
            const QLocale locale;
            QCOMPARE(sizeIn(dialog),
                     QStringLiteral("%1 × %2 pixels")
                         .arg(locale.toString(image.width()), locale.toString(image.height())));
        }
    }
}

// The ratio is a program's from its start: once more in a program of its own.
void TestExportDialog::sizesAreThoseOfTheFilesOnFineScreens()
{
    if (qApp->devicePixelRatio() == 1.0) {
        QProcess again;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.25"));
        again.setProcessEnvironment(environment);
        again.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(QTest::currentTestFunction())});
        QVERIFY(again.waitForFinished(120000));
        QVERIFY2(again.exitCode() == 0, again.readAllStandardOutput().constData());
        return;
    }
    QCOMPARE(qApp->devicePixelRatio(), 1.25);
    Offer offer;
    ExportChoice choice;
    choice.scale = 1;
    const QLocale locale;
    for (const Purpose purpose : {Purpose::usual, Purpose::column, Purpose::a4}) {
        choice.purpose = purpose;
        const auto png = offer.subjects[0].bytes(choice.format, optionsOf(choice));
        const QSize size = QImage::fromData(png.value(), "PNG").size();
        const ExportDialog dialog(offer.subjects, choice);
        QCOMPARE(sizeIn(dialog),
                 QStringLiteral("%1 × %2 pixels")
                     .arg(locale.toString(size.width()), locale.toString(size.height())));
    }
}

namespace {

// As the file says: the numbers after `before`, in pixels.
QSizeF sizeSaid(const QByteArray& bytes, const QString& pattern)
{
    const auto found = QRegularExpression(pattern).match(QString::fromLatin1(bytes));
    return {found.captured(1).toDouble(), found.captured(2).toDouble()};
}

} // namespace

// SVG is laid out by other measures than what is painted, and so may be higher or lower.
void TestExportDialog::sizesOfDrawingsAreThoseOfTheFiles()
{
    Offer offer;
    ExportChoice choice;
    const QLocale locale;
    for (const Purpose purpose : {Purpose::usual, Purpose::slide, Purpose::column, Purpose::a4}) {
        choice.purpose = purpose;
        choice.format = QStringLiteral("svg");
        const auto svg = offer.subjects[0].bytes(choice.format, optionsOf(choice));
        const QSizeF drawn =
            sizeSaid(svg.value(), QStringLiteral("<svg[^>]* width=\"([\\d.]+)\"[^>]* height=\"([\\d.]+)\""));
        QVERIFY(drawn.width() > 100.0 && drawn.height() > 100.0);
        const ExportDialog drawing(offer.subjects, choice);
        QCOMPARE(sizeIn(drawing),
                 QStringLiteral("%1 × %2 pixels")
                     .arg(locale.toString(qRound(drawn.width())), locale.toString(qRound(drawn.height()))));
        choice.format = QStringLiteral("pdf");
        const auto pdf = offer.subjects[0].bytes(choice.format, optionsOf(choice));
        const QSizeF page =
            sizeSaid(pdf.value(), QStringLiteral("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]")) * 25.4 / 72.0;
        QVERIFY(page.width() > 50.0);
        const ExportDialog paper(offer.subjects, choice);
        const QStringList words = sizeIn(paper).split(u' ');
        QVERIFY2(qAbs(locale.toDouble(words[0]) - page.width()) < 0.7, qPrintable(sizeIn(paper)));
        QVERIFY2(qAbs(locale.toDouble(words[2]) - page.height()) < 0.7, qPrintable(sizeIn(paper)));
    }
}

void TestExportDialog::errorsArePlainText()
{
    const QString name = QStringLiteral("<img src=\"x\"> & <b>bold</b>");
    std::vector<ExportSubject> subjects{
        {QStringLiteral("This chart"),
         QStringLiteral("t"),
         {QStringLiteral("png")},
         [&](const QString&, const PictureOptions&) -> Result<QByteArray> {
             return Error{ErrorCode::fileNotReadable, name.toStdString(), {}, {}};
         }}};
    const ExportDialog dialog(subjects, {});
    const auto* label = named<QLabel>(dialog, QStringLiteral("Preview"));
    QVERIFY(label->text().contains(name));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->accessibleDescription(), label->text()); // not that of an earlier picture
}

void TestExportDialog::aDashboardAloneIsNamed()
{
    Offer offer;
    offer.subjects[0].label = QStringLiteral("Whole dashboard");
    const ExportDialog dialog(offer.subjects, {});
    const auto* what = named<ChoiceBox>(dialog, QStringLiteral("What"));
    QVERIFY(!what->isHidden() && !what->isEnabled());
    QCOMPARE(what->currentText(), QStringLiteral("Whole dashboard"));
}

void TestExportDialog::dataAreShownAsText()
{
    Offer offer;
    ExportChoice csv;
    csv.format = QStringLiteral("csv");
    const ExportDialog dialog(offer.subjects, csv);
    const auto* text = dialog.findChild<QPlainTextEdit*>();
    const auto bytes = offer.subjects[0].bytes(QStringLiteral("csv"), {});
    QVERIFY(bytes);
    QString written = QString::fromUtf8(bytes.value());
    QCOMPARE(text->toPlainText(), written.remove(u'\r'));
    QVERIFY(!named<ChoiceBox>(dialog, QStringLiteral("For"))->isEnabled()); // a table has no size
}

void TestExportDialog::aTableOffersOnlyATable()
{
    Offer offer(Tab::data);
    const ExportDialog dialog(offer.subjects, {});
    QCOMPARE(offer.subjects[0].formats, QStringList{QStringLiteral("csv")});
    QCOMPARE(dialog.choice().format, QStringLiteral("csv"));
    QVERIFY(sizeIn(dialog).startsWith(QStringLiteral("Lines: ")));
}

void TestExportDialog::returnExports()
{
    Offer offer;
    ExportDialog dialog(offer.subjects, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(QApplication::focusWidget(), named<ChoiceBox>(dialog, QStringLiteral("Format")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
}

void TestExportDialog::keysReachEverything()
{
    Offer offer;
    ExportDialog dialog(offer.subjects, {});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const QString before = dialog.choice().format;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // another format
    QVERIFY(dialog.choice().format != before);
    QStringList walked;
    for (int i = 0; i < 16; ++i) {
        walked << QApplication::focusWidget()->accessibleName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const char* name : {"Format", "For", "Look: Light", "Export…", "Cancel"})
        QVERIFY2(walked.contains(QString::fromUtf8(name)), qPrintable(walked.join(u'|')));
    dialog.findChildren<Segments*>().last()->findChild<QToolButton*>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // from anywhere
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void TestExportDialog::everyFieldHasAName()
{
    Offer offer;
    for (const Language language : {Language::english, Language::chinese}) {
        offer.real.appearance().setLanguage(language);
        const ExportDialog dialog(offer.subjects, {});
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool takesFocus = widget->focusPolicy() & Qt::TabFocus && !widget->isHidden();
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!takesFocus || (spoken && !spoken->text(QAccessible::Name).isEmpty()),
                     widget->metaObject()->className());
        }
    }
    offer.real.appearance().setLanguage(Language::english);
}

void TestExportDialog::theLastChoiceIsRemembered()
{
    Offer offer;
    ExportChoice choice;
    choice.format = QStringLiteral("png");
    choice.scale = 3;
    choice.purpose = Purpose::slide;
    choice.dark = true;
    offer.real.dialogs().exportChoice = choice;
    offer.real.dialogs().exportPath = offer.real.file(QStringLiteral("slide.png"));
    offer.real.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(QImage(offer.real.dialogs().exportPath).size(), QSize(2880, 1620));
    QVERIFY(offer.real.settings().exportChoice() == choice);
    QVERIFY(offer.real.dialogs().suggestedExport.endsWith(QStringLiteral(".png")));
    const ExportDialog again(offer.real.dialogs().offered, offer.real.settings().exportChoice());
    QVERIFY(again.choice() == choice);
}

void TestExportDialog::aFormatThatIsGoneFallsBack()
{
    Offer offer;
    ExportChoice strange;
    strange.format = QStringLiteral("tiff");
    strange.subject = 7;
    const ExportDialog dialog(offer.subjects, strange);
    QCOMPARE(dialog.choice().subject, std::size_t{0});
    QVERIFY(offer.subjects[0].formats.contains(dialog.choice().format));
}

void TestExportDialog::errorsAreSaidInItsPlace()
{
    std::vector<ExportSubject> subjects{
        {QStringLiteral("This chart"),
         QStringLiteral("t"),
         {QStringLiteral("png")},
         [](const QString&, const PictureOptions&) -> Result<QByteArray> {
             return Error{ErrorCode::aboveMaximum, "height", "99999", "32767"};
         }}};
    const ExportDialog dialog(subjects, {});
    QVERIFY(named<QLabel>(dialog, QStringLiteral("Preview"))->text().contains(QStringLiteral("32767")));
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->isDefault())
            QVERIFY(!button->isEnabled());
}

void TestExportDialog::theWholeDashboardIsOfferedToo()
{
    Offer offer;
    offer.real.dialogs().exportPath = offer.real.file(QStringLiteral("all.png"));
    ExportChoice choice;
    choice.subject = 1;
    offer.real.dialogs().exportChoice = choice;
    offer.real.press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(offer.real.dialogs().offered.size(), std::size_t{2});
    const QImage all(offer.real.dialogs().exportPath);
    QVERIFY2(all.width() >= 2000, qPrintable(offer.real.message()));
    QVERIFY(all.height() > 1500); // more than one chart
    ExportDialog dialog(offer.real.dialogs().offered, choice);
    auto* what = named<ChoiceBox>(dialog, QStringLiteral("What"));
    QVERIFY(!what->isHidden());
    QCOMPARE(dialog.choice().subject, std::size_t{1});
    QVERIFY(!dialog.choice().format.isEmpty());
    choose(what, 0);
    QCOMPARE(dialog.choice().subject, std::size_t{0});
}

void TestExportDialog::fitsASmallScreen()
{
    Offer offer;
    for (const Language language : {Language::english, Language::chinese}) {
        offer.real.appearance().setLanguage(language);
        const ExportDialog dialog(offer.subjects, {});
        QVERIFY(dialog.sizeHint().width() <= 1280 && dialog.sizeHint().height() <= 700);
    }
    offer.real.appearance().setLanguage(Language::english);
}

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
