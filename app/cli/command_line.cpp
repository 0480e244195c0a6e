// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing of the command line and running of the chosen subcommand.
#include "app/cli/command_line.h"

#include "app/cli/subcommands.h"
#include "app/models/plain_numbers.h"
#include "app/models/texts.h"
#include "cw_version.h"
#include "db/store/catalog.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <sstream>

namespace cw {

namespace {

using namespace cw::cli;

const std::vector<std::string>& subcommandNames()
{
    static const std::vector<std::string> names{
        "parameters", "methods", "presets",         "evaluate", "compare", "sweep",
        "influence",  "why",     "compare-methods", "check",    "extract", "export",
        "report",     "import",  "convert",         "bundle",   "verify"};
    return names;
}

bool isSubcommand(const std::string& word)
{
    const auto& names = subcommandNames();
    return std::find(names.begin(), names.end(), word) != names.end();
}

// Qt complains on standard error about a locale that is not UTF-8 (LANG unset in a container or cron job) and then
// takes C.UTF-8. The same without the complaint: file names and texts are UTF-8 here anyway.
void useUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    qputenv("LC_ALL", "C.UTF-8");
    std::setlocale(LC_ALL, "C.UTF-8");
}

// Without a session Qt remarks on a missing XDG_RUNTIME_DIR, which pictures drawn in memory do not need.
QtMessageHandler showMessage = nullptr;
void showAllButSession(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (!message.contains(QLatin1String("XDG_RUNTIME_DIR")))
        showMessage(type, context, message);
}

// Pictures are drawn in memory: a display is neither needed nor used, and the result does not depend on one.
void drawWithoutDisplay()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    showMessage = qInstallMessageHandler(showAllButSession);
}

// Only then a QGuiApplication is needed, which takes longer to start.
bool writesPictures(const std::vector<std::string>& arguments)
{
    return std::any_of(arguments.begin(), arguments.end(), [](const std::string& argument) {
        return argument == "--to" || argument.rfind("--to=", 0) == 0;
    });
}

// Known before parsing, because the help texts are in that language too. An unknown one is refused by the parser.
Language wantedLanguage(const std::vector<std::string>& arguments)
{
    QString name = QLocale::system().uiLanguages().value(0);
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument == "--language" && i + 1 < arguments.size())
            name = QString::fromStdString(arguments[i + 1]);
        else if (argument.rfind("--language=", 0) == 0)
            name = QString::fromStdString(argument.substr(std::strlen("--language=")));
    }
    return name.startsWith(QLatin1String("zh")) ? Language::chinese : Language::english;
}

void useLanguage(Language language, QTranslator& translator)
{
    setCurrentLanguage(language);
    if (language == Language::chinese && translator.load(QStringLiteral(":/i18n/counterwatt_zh_CN.qm")))
        QCoreApplication::installTranslator(&translator);
}

std::string versionText()
{
    const auto catalog = openCatalog();
    const std::string version = "counterwatt " CW_VERSION;
    return catalog ? version + ", catalog " + catalog.value()->version().toStdString() : version;
}

void translateHelp(CLI::App& app)
{
    const auto formatter = app.get_formatter();
    const auto label = [&](const char* key, const QString& words) {
        formatter->label(key, words.toStdString());
    };
    label("Usage", CliText::tr("Usage"));
    label("Options", CliText::tr("Options"));
    label("OPTIONS", CliText::tr("OPTIONS"));
    label("Subcommands", CliText::tr("Subcommands"));
    label("SUBCOMMAND", CliText::tr("SUBCOMMAND"));
    label("Positionals", CliText::tr("Arguments"));
    label("REQUIRED", CliText::tr("needed"));
    formatter->column_width(32);
}

void addLanguage(CLI::App& app, std::string& language)
{
    app.add_option("--language", language, CliText::tr("Language of the texts").toStdString())
        ->check(CLI::IsMember({"en", "zh_CN"}))
        ->option_text("en|zh_CN");
}

void addEverything(CLI::App& app, Session& session)
{
    translateHelp(app);
    app.set_help_flag("-h,--help", CliText::tr("Shows this text").toStdString());
    app.set_version_flag("--version", versionText,
                         CliText::tr("Shows the version of the program and of its catalog").toStdString());
    addLanguage(app, session.language);
    app.require_subcommand(1);
    app.footer(CliText::tr("Without a subcommand the window opens; a file that is named is opened in it.")
                   .toStdString());
    for (auto* add : {addParameters, addMethods, addPresets, addEvaluate, addCompare, addSweep, addInfluence,
                      addWhy, addCompareMethods, addCheck, addExtract, addExport, addReport, addImport,
                      addConvert, addBundle, addVerify}) {
        CLI::App* command = add(app, session);
        command->add_flag("--json", session.json,
                          CliText::tr("Writes JSON with full precision (docs/cli.md)").toStdString());
        addLanguage(*command, session.language);
    }
}

// The word where a subcommand is expected: the language may stand before it.
std::string firstWord(const std::vector<std::string>& arguments)
{
    const std::size_t at = arguments.size() > 2 && arguments.front() == "--language" ? 2 : 0;
    return at < arguments.size() ? arguments[at] : std::string();
}

// The parser's own messages are English; what follows them is not.
ExitCode wrongUse(const CLI::App& app, const CLI::ParseError& error,
                  const std::vector<std::string>& arguments)
{
    constexpr std::size_t kLongestMessage = 200;
    QString message = QString::fromStdString(std::string(error.what()).substr(0, kLongestMessage));
    std::string call = "counterwatt";
    if (const auto chosen = app.get_subcommands(); !chosen.empty()) {
        call += ' ' + chosen.front()->get_name();
    } else if (const std::string word = firstWord(arguments).substr(0, kLongestMessage);
               !word.empty() && word.front() != '-') {
        message = (CliText::tr("there is no subcommand “%1”.").arg(QString::fromStdString(word)) + u' '
                   + didYouMean(word, subcommandNames()))
                      .trimmed();
    }
    message += message.endsWith(u'.') || message.endsWith(u'?') ? QStringLiteral(" ") : QStringLiteral(". ");
    return failUse(message
                   + CliText::tr("“%1” explains the use.").arg(QString::fromStdString(call + " --help")));
}

ExitCode parseAndRun(const std::vector<std::string>& arguments)
{
    Session session;
    CLI::App app(CliText::tr("Compares the electricity, carbon, water and cost of AI").toStdString(),
                 "counterwatt");
    addEverything(app, session);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0)
            return wrongUse(app, error, arguments);
        std::ostringstream text; // help or version
        app.exit(error, text, text);
        return print(text.str());
    }
    return session.job();
}

} // namespace

bool isCommandLine(int argc, char** argv)
{
    if (argc < 2)
        return false;
    const std::string word = argv[1];
    if (isSubcommand(word) || word == "--help" || word == "-h" || word == "--version")
        return true;
    const bool looksLikeWord =
        !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return looksLikeWord && !QFileInfo::exists(QString::fromStdString(word));
}

int runCommandLine(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc); // before Qt takes some out
    const Language language = wantedLanguage(arguments);             // while the environment is as it was
    useUtf8Locale();
    const bool draws = writesPictures(arguments);
    if (draws)
        drawWithoutDisplay();
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    usePlainNumbers();
    QTranslator translator;
    useLanguage(language, translator);
    return static_cast<int>(parseAndRun(arguments));
}

} // namespace cw
