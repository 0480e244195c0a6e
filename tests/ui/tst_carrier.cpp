// SPDX-License-Identifier: GPL-3.0-or-later
// What a view shows leaves the window: by the clipboard in four forms at once, and by the pointer as a file.
#include "app/models/results_table.h"
#include "tests/ui/real_window.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/compare_view.h"
#include "ui/panels/chart_box.h"
#include "ui/panels/claims_page.h"
#include "ui/panels/drag_button.h"
#include "ui/panels/explain_page.h"
#include "ui/panels/explain_panel.h"
#include "ui/shell/actions.h"
#include "ui/shell/carrier.h"
#include "ui/shell/file_name.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>
#include <QUrl>
#include <QXmlStreamReader>

using namespace cw;

Q_DECLARE_METATYPE(cw::Tab)

namespace {

constexpr int kPatience = 20000; // shares and sweeps are computed beside the window

const QMimeData& clipboard()
{
    static const QMimeData nothing;
    const QMimeData* data = QApplication::clipboard()->mimeData();
    return data ? *data : nothing;
}

QString svgText(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString text;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text().toString() + u' ';
    return xml.hasError() ? QString() : text.simplified();
}

// Opens the view and waits until it shows something.
void open(RealWindow& real, Tab tab)
{
    const Comparison& comparison = real.document().comparison();
    for (const Scenario& scenario : comparison.scenarios)
        if (scenario.id != comparison.baseline && !scenario.parent) {
            real.workspace().setCurrent(scenario.id);
            break;
        }
    real.window().showTab(tab);
    QTRY_VERIFY_WITH_TIMEOUT(real.window().middle().exhibit().isThere(), kPatience);
}

// A press on the widget that is then pulled away, a pixel at a time.
void pull(QWidget* widget, QPoint from, int pixels)
{
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, widget->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= pixels; ++i)
        send(QEvent::MouseMove, from + QPoint(i, 0), Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, from + QPoint(pixels, 0), Qt::LeftButton, Qt::NoButton);
}

// What a drag would have carried.
struct Caught {
    int drags = 0;
    QList<QUrl> urls;
    QStringList formats;
    QSize picture;
};

void catchDrags(RealWindow& real, Caught& caught)
{
    real.window().carrier().run = [&caught](QDrag& drag) {
        ++caught.drags;
        caught.urls = drag.mimeData()->urls();
        caught.formats = drag.mimeData()->formats();
        caught.picture = drag.pixmap().size();
    };
}

} // namespace

class TestCarrier : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { failOnRealWarnings(); }
    void init() { QApplication::clipboard()->clear(); }
    void everyChartIsCopiedInFourForms_data();
    void everyChartIsCopiedInFourForms();
    void copiesAreLightInADarkWindow();
    void treeAndTableAreCopiedAsTables();
    void textFieldsKeepTheirOwnCopy();
    void markedTextOfALabelGoesBeforeTheChart();
    void whereThereIsNothingItSaysWhy();
    void everyChartIsPulledOutAsAFile_data();
    void everyChartIsPulledOutAsAFile();
    void theButtonCanBePulledToo();
    void aTableIsPulledOutAsCsv();
    void twoDragsAreTwoFiles();
    void aHighPictureIsSmallUnderThePointer();
    void whatCannotBeCopiedIsNotPulled();
    void aClickIsNoPull();
    void namesOfFiles_data();
    void namesOfFiles();
};

void TestCarrier::everyChartIsCopiedInFourForms_data()
{
    QTest::addColumn<Tab>("tab");
    QTest::newRow("compare") << Tab::compare;
    QTest::newRow("ranges") << Tab::ranges;
    QTest::newRow("tornado") << Tab::tornado;
    QTest::newRow("shares") << Tab::shares;
    QTest::newRow("sweep") << Tab::sweep;
    QTest::newRow("why") << Tab::why;
    QTest::newRow("methods") << Tab::methods;
    QTest::newRow("claims") << Tab::claims;
}

void TestCarrier::everyChartIsCopiedInFourForms()
{
    QFETCH(Tab, tab);
    RealWindow real;
    open(real, tab);
    real.press(Qt::Key_C, Qt::ControlModifier);
    const Exhibit exhibit = real.window().middle().exhibit();
    const QMimeData& data = clipboard();

    const QImage png = QImage::fromData(data.data(QStringLiteral("image/png")), "PNG");
    QCOMPARE(png.width(), qRound(2.0 * exhibit.usualWidth));
    QCOMPARE(qvariant_cast<QImage>(data.imageData()).size(), png.size());
    const QString svg = svgText(data.data(QStringLiteral("image/svg+xml")));
    const QString start =
        QString::fromStdString(chart::textsOf(*exhibit.chart).headline).simplified().left(20);
    QVERIFY2(!start.isEmpty() && svg.contains(start), qPrintable(start + u'\n' + svg));

    const chart::ChartTable table = chart::chartTable(*exhibit.chart);
    QStringList lines = data.text().split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    QCOMPARE(static_cast<std::size_t>(lines.size()), table.rows.size() + 1);
    for (const QString& line : lines)
        QCOMPARE(static_cast<std::size_t>(line.split(u'\t').size()),
                 table.headings.size() + 1); // and the source
    const auto rowsOfHtml = data.html().count(QStringLiteral("<th scope=\"row\""));
    QCOMPARE(static_cast<std::size_t>(rowsOfHtml), table.rows.size());
    QVERIFY2(real.message().contains(QStringLiteral("clipboard")), qPrintable(real.message()));
}

void TestCarrier::copiesAreLightInADarkWindow()
{
    RealWindow real;
    real.appearance().setTheme(theme::ThemeChoice::dark);
    open(real, Tab::compare);
    real.press(Qt::Key_C, Qt::ControlModifier);
    const QImage picture = qvariant_cast<QImage>(clipboard().imageData());
    QVERIFY(picture.pixelColor(2, 2).lightness() > 240);
    real.appearance().setTheme(theme::ThemeChoice::light);
}

void TestCarrier::treeAndTableAreCopiedAsTables()
{
    RealWindow real;
    for (const Tab tab : {Tab::explain, Tab::data}) {
        open(real, tab);
        real.press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!clipboard().hasImage());
        QVERIFY(clipboard().html().contains(QStringLiteral("<table")));
        QVERIFY(clipboard().text().count(u'\n') > 5);
    }
    // The tree's numbers are those of the tree: its first line is the result.
    open(real, Tab::explain);
    const Exhibit tree = real.window().middle().exhibit();
    QCOMPARE(std::get<std::optional<double>>(tree.table->rows[0][0]), std::optional(0.0));
    QCOMPARE(std::get<std::optional<double>>(tree.table->rows[1][0]), std::optional(1.0));
    const auto result = std::get<std::optional<double>>(tree.table->rows[0][2]);
    const auto results = resultsTable(real.document().comparison(), real.document().view().per);
    const bool found = std::any_of(results.begin(), results.end(),
                                   [&](const ResultRow& row) { return row.value && row.value == result; });
    QVERIFY(result && *result > 0.0);
    QVERIFY(found);
}

void TestCarrier::textFieldsKeepTheirOwnCopy()
{
    RealWindow real;
    open(real, Tab::compare);
    auto* field = new QLineEdit(QStringLiteral("only this"), real.window().centralWidget());
    field->show();
    field->setFocus();
    field->selectAll();
    real.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard().text(), QStringLiteral("only this"));
    QVERIFY(!clipboard().hasImage());
    delete field;
}

void TestCarrier::markedTextOfALabelGoesBeforeTheChart()
{
    RealWindow real;
    open(real, Tab::compare);
    auto* label = new QLabel(QStringLiteral("a sentence"), real.window().centralWidget());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->show();
    label->setFocus();
    label->setSelection(2, 8);
    real.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard().text(), QStringLiteral("sentence"));
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<p>one</p><p>two<br>three</p>"));
    label->setSelection(0, 13);
    real.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboard().text(), QStringLiteral("one\ntwo\nthree"));
    delete label;
}

void TestCarrier::whereThereIsNothingItSaysWhy()
{
    RealWindow real(RealWindow::Start::empty);
    real.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    real.press(Qt::Key_Return);
    real.window().showTab(Tab::why); // one scenario differs from no other
    const ChartBox* box = real.window().middle().chart();
    QTRY_VERIFY(!box->reason().isEmpty());
    real.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(clipboard().formats().isEmpty());
    QCOMPARE(real.message(), box->reason());
}

void TestCarrier::everyChartIsPulledOutAsAFile_data()
{
    everyChartIsCopiedInFourForms_data();
}

void TestCarrier::everyChartIsPulledOutAsAFile()
{
    QFETCH(Tab, tab);
    RealWindow real;
    open(real, tab);
    Caught caught;
    catchDrags(real, caught);
    QWidget* view = real.window().page()->findChild<CompareChartView*>();
    if (const ChartBox* box = real.window().middle().chart())
        view = box->view();
    pull(view, QPoint(40, 4), QApplication::startDragDistance() + 5);
    QCOMPARE(caught.drags, 1);
    QCOMPARE(real.window().tab(), tab); // nothing was clicked
    QCOMPARE(caught.urls.size(), 1);
    const QString path = caught.urls.first().toLocalFile();
    QVERIFY(QImage(path).width() > 1000); // still there after the drag
    const QString title = real.window().middle().exhibit().title.simplified();
    QVERIFY2(QFileInfo(path).completeBaseName().startsWith(title.left(10)), qPrintable(path));
    for (const char* format : {"image/png", "image/svg+xml", "text/html", "text/plain", "text/uri-list"})
        QVERIFY2(caught.formats.contains(QLatin1String(format)), format);
    QVERIFY(caught.picture.width() > 100);
}

void TestCarrier::theButtonCanBePulledToo()
{
    RealWindow real;
    open(real, Tab::compare);
    Caught caught;
    catchDrags(real, caught);
    auto* button = real.find<DragButton>();
    pull(button, button->rect().center(), QApplication::startDragDistance() + 5);
    QCOMPARE(caught.drags, 1);
    QVERIFY(clipboard().formats().isEmpty()); // it was no click
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(caught.drags, 1);
    QVERIFY(clipboard().hasImage());
}

void TestCarrier::aTableIsPulledOutAsCsv()
{
    RealWindow real;
    open(real, Tab::data);
    Caught caught;
    catchDrags(real, caught);
    auto* button = real.find<DragButton>();
    pull(button, button->rect().center(), QApplication::startDragDistance() + 5);
    QCOMPARE(caught.urls.size(), 1);
    QFile file(caught.urls.first().toLocalFile());
    QVERIFY(file.fileName().endsWith(QStringLiteral(".csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count('\n') > 60);
}

void TestCarrier::twoDragsAreTwoFiles()
{
    RealWindow real;
    open(real, Tab::compare);
    Caught caught;
    catchDrags(real, caught);
    Exhibit exhibit = real.window().middle().exhibit();
    real.window().carrier().drag(exhibit, &real.window());
    const QString first = caught.urls.first().toLocalFile();
    QFile before(first);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    exhibit.usualWidth = 500.0; // another picture of the same title
    real.window().carrier().drag(exhibit, &real.window());
    const QString second = caught.urls.first().toLocalFile();
    QVERIFY(first != second);
    QCOMPARE(QFileInfo(first).fileName(), QFileInfo(second).fileName());
    QFile after(first);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
    QCOMPARE(QImage(second).width(), 1000);
}

void TestCarrier::aHighPictureIsSmallUnderThePointer()
{
    RealWindow real;
    open(real, Tab::compare);
    Caught caught;
    catchDrags(real, caught);
    Exhibit exhibit = real.window().middle().exhibit();
    exhibit.usualWidth = 320.0; // higher than wide
    real.window().carrier().drag(exhibit, &real.window());
    QVERIFY2(caught.picture.width() < caught.picture.height() && caught.picture.height() <= 240,
             qPrintable(QString::number(caught.picture.height())));
}

void TestCarrier::whatCannotBeCopiedIsNotPulled()
{
    RealWindow real(RealWindow::Start::empty);
    Caught caught;
    catchDrags(real, caught);
    auto* button = real.find<DragButton>();
    QVERIFY(!button->isEnabled()); // as its command in the menu
    emit real.window().middle().dragWanted();
    QCOMPARE(caught.drags, 0);
    real.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(button->isEnabled());
}

void TestCarrier::aClickIsNoPull()
{
    RealWindow real;
    open(real, Tab::compare);
    Caught caught;
    catchDrags(real, caught);
    auto* view = real.find<CompareChartView>();
    const QPoint cell = view->placeRect({0, 1}).center();
    pull(view, cell, QApplication::startDragDistance() - 1); // a trembling hand
    QCOMPARE(caught.drags, 0);
    QCOMPARE(real.window().tab(), Tab::explain);
}

void TestCarrier::namesOfFiles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "ChatGPT takes 34–40 times."
                           << "ChatGPT takes 34–40 times";
    QTest::newRow("separators") << "a/b\\c:d*e?f\"g<h>i|j"
                                << "a-b-c-d-e-f-g-h-i-j";
    QTest::newRow("controls") << QStringLiteral("a\u0001b\tc\n") << "a-b-c-";
    QTest::newRow("hidden") << "..--.secret"
                            << "secret";
    QTest::newRow("nothing") << " .. "
                             << "comparison";
    QTest::newRow("long") << QString(10000, u'x') << QString(80, u'x');
    const QString emoji = QStringLiteral("\U0001F50C");
    QTest::newRow("never half a character") << u'x' + emoji.repeated(60) << u'x' + emoji.repeated(39);
}

void TestCarrier::namesOfFiles()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QCOMPARE(fileNameOf(title), name);
}

QTEST_MAIN(TestCarrier)
#include "tst_carrier.moc"
