// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the arguments of the window.
#include "ui/shell/launch_options.h"

#include "ui/shell/language_switch.h"

#include <QRegularExpression>

#include <array>

namespace cw {

namespace {

bool readLanguage(LaunchOptions& options, const QString& value)
{
    options.language = languageFromName(value);
    return options.language.has_value();
}

bool readTheme(LaunchOptions& options, const QString& value)
{
    const int index = static_cast<int>(QStringList{"system", "light", "dark"}.indexOf(value));
    options.theme = static_cast<theme::ThemeChoice>(index);
    return index >= 0;
}

bool readTab(LaunchOptions& options, const QString& value)
{
    const int index = static_cast<int>(QStringList{"compare", "ranges", "tornado", "shares", "sweep",
                                                   "explain", "why", "methods", "claims", "data"}
                                           .indexOf(value));
    options.tab = static_cast<Tab>(index);
    return index >= 0;
}

bool readSize(LaunchOptions& options, const QString& value)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,4})x(\\d{3,4})$"));
    const auto match = pattern.match(value);
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch();
}

bool readPicture(LaunchOptions& options, const QString& value)
{
    options.picture = value;
    return !value.isEmpty();
}

struct Option {
    const char* name;
    bool (*read)(LaunchOptions&, const QString&);
};

constexpr std::array kOptions{
    Option{"--language", readLanguage}, Option{"--theme", readTheme},   Option{"--tab", readTab},
    Option{"--size", readSize},         Option{"--shots", readPicture},
};

} // namespace

std::optional<LaunchOptions> readLaunchOptions(const QStringList& arguments)
{
    LaunchOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        const auto* option = std::find_if(kOptions.begin(), kOptions.end(),
                                          [&](const Option& o) { return argument == QLatin1String(o.name); });
        const QString value = arguments.value(i + 1);
        if (option != kOptions.end()) {
            if (!option->read(options, value))
                return std::nullopt;
            ++i;
        } else if (argument == QLatin1String("--measure-start")) {
            options.measure = true;
            options.startNs = value.toLongLong();
            i += options.startNs > 0 ? 1 : 0;
        } else if (argument.startsWith(u'-') || !options.document.isEmpty()) {
            return std::nullopt;
        } else {
            options.document = argument;
        }
    }
    return options;
}

} // namespace cw
