// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the window.
#include "ui/shell/launch.h"

#include "app/models/plain_numbers.h"
#include "cw_version.h"
#include "db/store/catalog_path.h"
#include "ui/panels/workspace.h"
#include "ui/shell/appearance.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/launch_options.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

namespace cw {

namespace {

constexpr int kWrongUse = 2;
constexpr int kFileTrouble = 4;
constexpr std::array<std::string_view, 7> kWindowOptions{"-platform", "--language", "--theme",        "--tab",
                                                         "--size",    "--shots",    "--measure-start"};

qint64 monotonicNs()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

void say(const QString& text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
}

// Qt would end the program with a signal.
bool hasDisplay(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "-platform")
            return true;
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("QT_QPA_PLATFORM") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
}

void nameApplication()
{
    QApplication::setApplicationName(QStringLiteral("Counterwatt"));
    QApplication::setApplicationVersion(QStringLiteral(CW_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.counterwatt.Counterwatt"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app.svg")));
}

// What the window opens with: the given document, else the last one, else the sample.
void openFirst(MainWindow& window, Workspace& workspace, const Settings& settings,
               const LaunchOptions& options)
{
    QString path = options.document;
    const QStringList recent = settings.recentFiles();
    if (path.isEmpty() && !recent.isEmpty() && QFileInfo::exists(recent.first()))
        path = recent.first();
    if (!path.isEmpty() && window.files().openPath(path))
        return;
    if (const Catalog* catalog = workspace.catalog())
        workspace.document().startSample(*catalog);
    else
        workspace.document().startNew();
}

// "VmRSS:   81234 kB" → 79.3
double memoryMb(const char* key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toDouble() / 1024.0;
    return 0.0;
}

void printStart(qint64 startNs)
{
    std::printf("first_paint_ms %.1f rss_mb %.1f peak_mb %.1f\n",
                static_cast<double>(monotonicNs() - startNs) / 1e6, memoryMb("VmRSS:"), memoryMb("VmHWM:"));
    std::fflush(stdout);
}

void whenPainted(MainWindow& window, const LaunchOptions& options, qint64 startNs)
{
    auto* first = new FirstPaint(window.page());
    QObject::connect(first, &FirstPaint::painted, &window, [&window, options, startNs] {
        if (options.measure)
            printStart(startNs);
        if (!options.picture.isEmpty()) { // with what is computed beside the window
            QThreadPool::globalInstance()->waitForDone();
            QApplication::processEvents();
        }
        const bool failed = !options.picture.isEmpty() && !window.grab().save(options.picture);
        if (failed)
            say(QStringLiteral("counterwatt: %1 cannot be written").arg(options.picture));
        QApplication::exit(failed ? kFileTrouble : 0);
    });
}

} // namespace

bool wantsWindow(int argc, char** argv)
{
    if (argc < 2)
        return true;
    const std::string_view first = argv[1];
    return !first.starts_with('-')
        || std::find(kWindowOptions.begin(), kWindowOptions.end(), first) != kWindowOptions.end();
}

int runWindow(int argc, char** argv)
{
    const qint64 mainNs = monotonicNs();
    if (!hasDisplay(argc, argv)) {
        say(QStringLiteral("counterwatt: there is no display to open a window on. "
                           "“counterwatt compare --sample” works without one; see counterwatt --help."));
        return kWrongUse;
    }
    QApplication app(argc, argv);
    usePlainNumbers();
    nameApplication();
    const auto options = readLaunchOptions(QApplication::arguments().mid(1));
    if (!options) {
        say(QStringLiteral("counterwatt: these arguments are not understood; see counterwatt --help."));
        return kWrongUse;
    }
    const QTemporaryDir apart;
    Settings settings(options->apart() ? apart.filePath(QStringLiteral("settings.ini"))
                                       : Settings::personalFile());
    if (options->language)
        settings.setLanguage(*options->language);
    if (options->theme)
        settings.setTheme(*options->theme);
    Appearance appearance(settings);
    Workspace workspace(catalogPath());
    DesktopDialogs dialogs;
    MainWindow window({workspace, settings, appearance, dialogs});
    if (options->size.isValid())
        window.resize(options->size);
    openFirst(window, workspace, settings, *options);
    window.showTab(options->tab);
    window.show();
    if (options->apart())
        whenPainted(window, *options, options->startNs > 0 ? options->startNs : mainNs);
    return QApplication::exec();
}

} // namespace cw
