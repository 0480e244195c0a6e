// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of docs/architecture.md as functions from one file (or all files) to findings.
// Used by tst_architecture only, which also shows that each rule can break.
#pragma once

#include "tests/architecture/source_file.h"

#include <QDir>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace cw::architecture {

using Findings = QList<Finding>;

namespace detail {

inline int lineOf(const QString& text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

inline bool isIn(const QString& path, const QStringList& folders)
{
    return std::any_of(folders.begin(), folders.end(),
                       [&](const QString& folder) { return path.startsWith(folder); });
}

inline Findings matches(const SourceFile& file, const QString& code, const QString& pattern,
                        const QString& what)
{
    Findings found;
    static QMap<QString, QRegularExpression> cache;
    auto& expression = cache[pattern];
    if (expression.pattern().isEmpty())
        expression = QRegularExpression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        found += Finding{file.path, lineOf(code, match.capturedStart(0)),
                         what + ": " + match.captured(0).simplified()};
    }
    return found;
}

struct Include {
    QString name;
    bool quoted = false;
    int line = 0;
};

inline QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression expression(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])",
                                               QRegularExpression::MultilineOption);
    const QString code = withoutComments(file.text);
    QList<Include> includes;
    for (auto it = expression.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        includes +=
            Include{match.captured(2), match.captured(1) == u"\"", lineOf(code, match.capturedStart(2))};
    }
    return includes;
}

// Header names that only QtWidgets has. QtWidgets repeats some of QtGui (QAction), which are no widgets.
inline const QSet<QString>& widgetHeaders()
{
    static const QSet<QString> names = [] {
        const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        const auto list = [&](const char* module) {
            const QStringList entries =
                QDir(headers + u'/' + QLatin1String(module)).entryList({QStringLiteral("Q*")}, QDir::Files);
            return QSet<QString>(entries.begin(), entries.end());
        };
        return list("QtWidgets") - list("QtGui");
    }();
    return names;
}

} // namespace detail

// app/engine and app/chart are standard C++: they can be used, tested and read without Qt.
inline Findings plainLayersKnowNoQt(const SourceFile& file)
{
    Findings found;
    if (!detail::isIn(file.path, {"app/engine/", "app/chart/"}))
        return found;
    static const QRegularExpression qt(R"(^(Qt?[A-Z]|q[a-z0-9_]+\.h$))");
    for (const auto& include : detail::includesOf(file)) {
        if (qt.match(include.name).hasMatch())
            found += Finding{file.path, include.line, "a Qt header in a plain layer: " + include.name};
    }
    return found;
}

// Widgets belong to ui/. main.cpp alone makes the QApplication.
inline Findings noWidgetsBelowUi(const SourceFile& file)
{
    Findings found;
    if (!detail::isIn(file.path, {"app/", "db/"}) || file.path == u"app/main.cpp")
        return found;
    for (const auto& include : detail::includesOf(file)) {
        if (include.name.startsWith(u"QtWidgets") || detail::widgetHeaders().contains(include.name))
            found += Finding{file.path, include.line, "a widget below ui: " + include.name};
    }
    return found;
}

// SQL is written in db/ only; nobody else talks to the database library either.
inline Findings sqlOnlyInDb(const SourceFile& file)
{
    if (!detail::isIn(file.path, {"app/", "ui/"}))
        return {};
    const QString code = withoutComments(file.text);
    return detail::matches(
               file, code,
               R"("(\w*\()?\s*(SELECT\s[^"]*\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b)"
               R"(|(CREATE|DROP|ALTER)\s+(VIRTUAL\s+)?(TABLE|INDEX|VIEW|TRIGGER)\b|PRAGMA\s|VACUUM\b|ATTACH\s))",
               "SQL outside db")
        + detail::matches(file, code, R"(\b(QSqlQuery|QSqlDatabase|QSqlTableModel|sqlite3_\w+)\b)",
                          "database access outside db");
}

// The plotting header costs seconds of compile time and pulls its types along: one folder pays.
inline Findings plotHeaderOnlyInCharts(const SourceFile& file)
{
    Findings found;
    if (detail::isIn(file.path, {"ui/charts/", "tests/ui/"}))
        return found;
    for (const auto& include : detail::includesOf(file)) {
        if (include.name == u"qcustomplot.h")
            found += Finding{file.path, include.line, "qcustomplot.h outside ui/charts"};
    }
    return found;
}

// All settings pass through one class (one .h and .cpp), so that each key and default is written once.
inline Findings settingsInOneClass(const QList<SourceFile>& files)
{
    QMap<QString, Findings> byClass;
    for (const SourceFile& file : files) {
        if (!detail::isIn(file.path, {"app/", "db/", "ui/"}))
            continue;
        const Findings found = detail::matches(file, withoutComments(file.text), R"(\bQSettings\b)",
                                               "QSettings in a second class");
        if (!found.isEmpty())
            byClass[file.path.section(u'.', 0, 0)] += found.first();
    }
    Findings all;
    if (byClass.size() > 1) {
        for (const Findings& found : std::as_const(byClass))
            all += found;
    }
    return all;
}

// Prose is made where people read it; the layers below return codes, keys and texts marked with CW_TEXT.
inline Findings translationOnlyNearPeople(const SourceFile& file)
{
    if (!detail::isIn(file.path, {"app/", "db/"})
        || detail::isIn(
            file.path,
            {"app/models/", "app/document/", "app/exchange/", "app/publish/", "app/cli/", "app/main.cpp"}))
        return {};
    return detail::matches(file, withoutComments(file.text),
                           R"((?<![\w.])tr\s*\(|\bQCoreApplication::translate\b|\bQT_TR(ANSLATE)?_NOOP\b)",
                           "translation in a layer without prose");
}

// Which folders a folder may include, besides itself. The same graph as the table in CMakeLists.txt.
inline const QMap<QString, QStringList>& allowedIncludes()
{
    static const QMap<QString, QStringList> allowed{
        {"app/engine/", {}},
        {"app/chart/", {"app/engine/"}},
        {"db/store/", {"app/engine/"}},
        {"db/build/", {"db/store/", "app/engine/"}},
        {"app/document/", {"db/store/", "app/engine/"}},
        {"app/jobs/", {"app/engine/"}},
        {"app/models/", {"app/document/", "app/chart/", "app/jobs/", "db/store/", "app/engine/"}},
        {"app/export/", {"app/chart/", "app/engine/"}},
        {"app/exchange/",
         {"app/models/", "app/document/", "app/chart/", "app/jobs/", "db/store/", "app/engine/"}},
        {"app/publish/",
         {"app/exchange/", "app/models/", "app/export/", "app/document/", "app/chart/", "app/jobs/",
          "db/store/", "app/engine/"}},
        {"app/cli/",
         {"app/publish/", "app/exchange/", "app/models/", "app/export/", "app/document/", "app/chart/",
          "app/jobs/", "db/store/", "app/engine/"}},
        // The window holds the catalog and hands it to the models; it never sees a query (sqlStaysInDb).
        {"ui/",
         {"app/publish/", "app/exchange/", "app/models/", "app/export/", "app/document/", "app/chart/",
          "app/jobs/", "db/store/catalog", "app/engine/"}},
    };
    return allowed;
}

// Arrows point one way only. A quoted include is written from the project root, or it could hide its layer.
inline Findings includesFollowLayers(const SourceFile& file)
{
    Findings found;
    for (auto it = allowedIncludes().begin(); it != allowedIncludes().end(); ++it) {
        if (!file.path.startsWith(it.key()))
            continue;
        for (const auto& include : detail::includesOf(file)) {
            const bool ofProject = detail::isIn(include.name, {"app/", "db/", "ui/", "tests/", "bench/"});
            const bool generated = include.name == u"cw_version.h" || include.name.endsWith(u".moc")
                || include.name.startsWith(u"moc_");
            if (ofProject && !include.name.startsWith(it.key()) && !detail::isIn(include.name, it.value()))
                found += Finding{file.path, include.line, it.key() + " may not include " + include.name};
            else if (include.quoted && !ofProject && !generated)
                found +=
                    Finding{file.path, include.line, "not written from the project root: " + include.name};
        }
    }
    return found;
}

inline constexpr int kLongestFile = 600;

inline Findings filesStayShort(const SourceFile& file)
{
    const auto lines = file.text.count(u'\n');
    if (lines <= kLongestFile)
        return {};
    return {Finding{file.path, kLongestFile + 1,
                    QStringLiteral("%1 lines, more than %2").arg(lines).arg(kLongestFile)}};
}

// The licence, then a line that says what the file is for. A script's first line is its interpreter.
inline Findings filesSayWhatTheyAre(const SourceFile& file)
{
    static const QRegularExpression head(
        R"(\A(#![^\n]*\n)?(//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n\2 ?\S[^\n]+\n)");
    if (head.match(file.text).hasMatch())
        return {};
    return {Finding{file.path, 1, "no SPDX line followed by a line that says what the file is for"}};
}

} // namespace cw::architecture
