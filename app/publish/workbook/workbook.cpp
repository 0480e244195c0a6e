// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluates the comparison with written numbers, draws, and puts the sheets together.
#include "app/publish/workbook/workbook.h"

#include "app/chart/text_clean.h"
#include "app/models/compare_panel.h"
#include "app/models/headline.h"
#include "app/models/part_of.h"
#include "app/models/plain_numbers.h"
#include "app/models/source_line.h"
#include "app/publish/workbook/sheets.h"
#include "cw_version.h"

#include <QCoreApplication>
#include <QDate>
#include <QTimeZone>

namespace cw {

class WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(cw::WorkbookText)
};

namespace {

using namespace workbook;

// The shown scenarios, and the baseline that others are compared with although it is hidden.
Compared columnsOf(const Comparison& comparison)
{
    Compared columns = compareAll(comparison, Rows::shown);
    const auto isBaseline = [&](const ComparedRow& row) {
        return row.scenario == columns.baseline->scenario;
    };
    if (columns.baseline && std::none_of(columns.rows.begin(), columns.rows.end(), isBaseline))
        columns.rows.push_back(*columns.baseline);
    return columns;
}

std::optional<std::size_t> baselineOf(const Compared& columns)
{
    for (std::size_t i = 0; columns.baseline && i < columns.rows.size(); ++i)
        if (columns.rows[i].scenario == columns.baseline->scenario)
            return i;
    return std::nullopt;
}

// Of the day of the export, so that the same comparison gives the same bytes on that day.
std::time_t creationTime(const std::string& date)
{
    const QDate day = QDate::fromString(QString::fromStdString(date), Qt::ISODate);
    const QDate fallback(2000, 1, 1);
    return static_cast<std::time_t>(
        QDateTime(day.isValid() ? day : fallback, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
}

void setProperties(Book& book, const LoadedComparison& loaded)
{
    constexpr std::size_t kLongest = 200; // Excel shows 255
    const std::string title = cellText(QString::fromStdString(loaded.comparison().title), kLongest);
    const std::string author = cellText(QString::fromStdString(loaded.contents.report.author), kLongest);
    const std::string comments =
        sourceLine({}, {}, loaded.catalogVersion, documentMark(loaded.comparison()), loaded.date)
            .toStdString();
    lxw_doc_properties properties{};
    properties.title = const_cast<char*>(title.c_str());
    properties.author = const_cast<char*>(author.c_str());
    properties.comments = const_cast<char*>(comments.c_str());
    properties.created = creationTime(loaded.date);
    workbook_set_properties(book.handle(), &properties);
}

// As the comparison says it: of the electricity, with its range.
QString headlineText(const LoadedComparison& loaded, const Compared& columns, std::size_t shown)
{
    Compared rows = columns;
    rows.rows.resize(shown);
    CompareView view = loaded.contents.view;
    view.display = Display::absolute;
    const auto hidden = static_cast<int>(loaded.comparison().scenarios.size() - shown);
    const ComparedDraws draws(rows, loaded.comparison(), {{Metric::electricityFacility}}, loaded.per(),
                              loaded.draws, allThreads());
    const Headline headline = headlineOf(rows, draws, view, hidden, loaded.yardsticks, currentLanguage());
    return headline.equivalent.isEmpty() ? headline.sentence : headline.sentence + u' ' + headline.equivalent;
}

} // namespace

Result<QByteArray> workbookBytes(const LoadedComparison& loaded, const KeepGoing& keepGoing)
{
    constexpr double kDrawn = 0.6; // of the time
    const Error cancelled{ErrorCode::cancelled, {}, {}, {}};
    const Compared columns = columnsOf(loaded.comparison());
    const auto shown =
        static_cast<std::size_t>(std::count_if(columns.rows.begin(), columns.rows.end(),
                                               [](const ComparedRow& row) { return row.scenario->shown; }));
    if (shown == 0)
        return Error{
            ErrorCode::nothingToWrite, {}, WorkbookText::tr("no scenario is shown").toStdString(), {}};
    const auto ranges = DrawnRanges::of(columns, loaded, partOf(keepGoing, 0.0, kDrawn));
    if (!ranges)
        return ranges.error();

    const PlainNumbers points; // the library asks the C library how numbers are written
    Book book;
    if (!book.valid())
        return Error{ErrorCode::fileNotWritable, QDir::tempPath().toStdString(), {}, {}};
    const Calculation calculation(columns, loaded.per());
    const std::array<Metric, 4> metrics = panelMetrics(loaded.contents.view);
    Context context{loaded,
                    columns,
                    shown,
                    baselineOf(columns),
                    calculation,
                    ranges.value(),
                    metrics,
                    resultLines(calculation, columns, metrics),
                    inputRowsOf(calculation, columns),
                    book,
                    book.add(WorkbookText::tr("Overview", "name of a sheet")),
                    book.add(WorkbookText::tr("Inputs", "name of a sheet")),
                    book.add(WorkbookText::tr("Results", "name of a sheet")),
                    book.add(WorkbookText::tr("Calculation", "name of a sheet")),
                    book.add(WorkbookText::tr("Quantiles", "name of a sheet")),
                    book.add(WorkbookText::tr("Sources", "name of a sheet"))};
    setProperties(book, loaded);
    writeInputs(context);
    writeResults(context);
    const ChartRows charts = writeSteps(context);
    writeOverview(context, headlineText(loaded, columns, shown), charts);
    writeQuantiles(context);
    writeSources(context);
    if (!keepGoing(0.9))
        return cancelled;
    return book.bytes();
}

} // namespace cw
