// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: from starting the program to the first painted chart, and from a step of a slider to the
// painted chart (8 scenarios, 4 panels, 1280×800, raster). Each figure stands with its limit and their ratio.
// Usage: bench_ui [repetitions]. The program is ../bin/counterwatt beside this one, or CW_BINARY.
#include "app/models/results_model.h"
#include "db/store/catalog_path.h"
#include "ui/panels/input_list.h"
#include "ui/panels/input_row.h"
#include "ui/panels/value_scale.h"
#include "ui/panels/value_slider.h"
#include "ui/panels/workspace.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using namespace cw;

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5));
}

void print(const char* what, double value, double limit, const char* unit)
{
    std::printf("%-58s %8.2f %s   limit %g   ratio %.2f\n", what, value, unit, limit, value / limit);
}

// --- Start -------------------------------------------------------------------------------------------------------

struct Start {
    double ms = 0.0;
    double peakMb = 0.0;
};

Start measureStart(const QString& program)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
    QProcess process;
    process.start(program, {QStringLiteral("--measure-start"), QString::number(ns)});
    process.waitForFinished(60000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    return {words.value(1).toDouble(), words.value(5).toDouble()};
}

bool benchStart(int repetitions)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/counterwatt");
    const QString program = qEnvironmentVariable("CW_BINARY", beside);
    measureStart(program); // warms the page cache
    std::vector<double> ms;
    double peakMb = 0.0;
    for (int i = 0; i < repetitions; ++i) {
        const Start start = measureStart(program);
        if (start.ms <= 0.0) {
            std::fprintf(stderr, "bench_ui: %s did not answer\n", qPrintable(program));
            return false;
        }
        ms.push_back(start.ms);
        peakMb = std::max(peakMb, start.peakMb);
    }
    print("start to first painted chart, warm, median", quantile(ms, 0.5), 250.0, "ms");
    print("start to first painted chart, warm, 95th percentile", quantile(ms, 0.95), 250.0, "ms");
    print("memory after the start, highest", peakMb, 120.0, "MB");
    return true;
}

// --- Slider ------------------------------------------------------------------------------------------------------

// Counts the frames of the plot that were painted after a drawing.
class PaintCounter : public QObject {
    Q_OBJECT

public:
    explicit PaintCounter(QWidget* plot)
    {
        connect(plot, SIGNAL(afterReplot()), this, SLOT(onDrawn()));
        plot->installEventFilter(this);
    }
    int painted = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_drawn) {
            m_drawn = false;
            ++painted;
        }
        return false;
    }

private slots:
    void onDrawn() { m_drawn = true; }

private:
    bool m_drawn = false;
};

QWidget* plotOf(const QWidget& window)
{
    const auto widgets = window.findChildren<QWidget*>();
    const auto found = std::find_if(widgets.begin(), widgets.end(),
                                    [](const QWidget* w) { return w->inherits("QCustomPlot"); });
    return found == widgets.end() ? nullptr : *found;
}

// Milliseconds from each step of the slider until its frame is painted.
std::vector<double> stepTimes(ValueSlider& slider, PaintCounter& counter, int steps)
{
    std::vector<double> times;
    slider.setSliderDown(true);
    for (int i = 0; i < steps; ++i) {
        const int before = counter.painted;
        QElapsedTimer timer;
        timer.start();
        slider.setValue(kSliderSteps * 2 / 5 + (i % 50) * 2 + 1);
        while (counter.painted == before && timer.elapsed() < 2000)
            QCoreApplication::processEvents();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    slider.setSliderDown(false);
    return times;
}

// The first scenario, with ranges, eight times: bars with whiskers, since none is 300 times another.
void alike(Document& document)
{
    document.startNew();
    const ScenarioId first = document.addScenario(QStringLiteral("Service"));
    (void)document.setRange(first, ParameterId::inferenceWhPerQuery, lognormalBetween(2, 4).value());
    (void)document.setRange(first, ParameterId::inferenceQueriesPerDay, lognormalBetween(1e8, 3e8).value());
    (void)document.setRange(first, ParameterId::siteGridFactor, lognormalBetween(200, 600).value());
    while (document.comparison().scenarios.size() < 8)
        document.duplicate(first);
}

void eightOfTheSample(Workspace& workspace)
{
    Document& document = workspace.document();
    if (workspace.catalog())
        document.startSample(*workspace.catalog());
    while (document.comparison().scenarios.size() < 8)
        document.duplicate(document.comparison().scenarios.front().id);
    workspace.setCurrent(document.comparison().scenarios.front().id);
}

void benchSlider(MainWindow& window, const char* name, int steps)
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    InputRow* row = window.findChild<InputList*>()->row(ParameterId::inferenceWhPerQuery);
    PaintCounter counter(plotOf(window));
    auto* slider = row->findChild<ValueSlider*>();
    stepTimes(*slider, counter, 20);
    const std::vector<double> times = stepTimes(*slider, counter, steps);
    print((std::string("slider step to painted, ") + name + ", median").c_str(), quantile(times, 0.5), 16.7,
          "ms");
    print((std::string("slider step to painted, ") + name + ", 95th pct").c_str(), quantile(times, 0.95),
          16.7, "ms");
}

// All results of the comparison with their ranges, as the Data tab makes them.
void benchTable(const Document& document)
{
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        ResultsModel model;
        QElapsedTimer timer;
        timer.start();
        model.setResults(document.comparison(), Per::year);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    print("table of all results, 8 scenarios, 10,000 draws, median", quantile(times, 0.5), 25, "ms");
}

void benchSliders(int steps)
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(Language::english);
    settings.setTheme(theme::ThemeChoice::light);
    Appearance appearance(settings);
    Workspace workspace(catalogPath());
    DesktopDialogs dialogs;
    MainWindow window({workspace, settings, appearance, dialogs});
    window.resize(1280, 800);
    window.show();
    eightOfTheSample(workspace);
    benchSlider(window, "log dots", steps);
    alike(workspace.document());
    workspace.setCurrent(workspace.document().comparison().scenarios.front().id);
    benchSlider(window, "bars", steps);
    benchTable(workspace.document());
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int asked = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    const int repetitions = asked > 0 ? asked : 15;
    const bool started = benchStart(repetitions);
    benchSliders(repetitions * 20);
    return started ? 0 : 1;
}

#include "bench_ui.moc"
