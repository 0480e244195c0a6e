// SPDX-License-Identifier: GPL-3.0-or-later
// A source file as the rules see it: path and text, and the text without comments.
// Used by tst_architecture only.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace cw::architecture {

struct SourceFile {
    QString path; // from the project root
    QString text;
};

struct Finding {
    QString path;
    int line = 0;
    QString what;
};

// Comments become blanks; strings stay, and every line keeps its number. What stands inside a string or a raw
// string is no comment, and the quote inside a number (1'000) begins no character.
[[nodiscard]] inline QString withoutComments(const QString& text)
{
    static const QRegularExpression token(R"__(R"([^(\s]*)\([\s\S]*?\)\1")__"
                                          R"__(|"(?:\\.|[^"\\\n])*")__"
                                          R"__(|(?<![0-9A-Za-z])'(?:\\.|[^'\\\n])+')__"
                                          R"__(|(?<comment>//[^\n]*|/\*[\s\S]*?\*/))__");
    QString code = text;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        for (auto i = match.capturedStart(u"comment"); i >= 0 && i < match.capturedEnd(u"comment"); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

// Files below the given folders (or the files themselves) whose names match, in the order of their paths.
[[nodiscard]] inline QList<SourceFile> readTree(const QString& root, const QStringList& folders,
                                                const QStringList& names)
{
    QStringList paths;
    for (const QString& folder : folders) {
        if (QFileInfo(root + u'/' + folder).isFile())
            paths += root + u'/' + folder;
        QDirIterator it(root + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            paths += it.next();
    }
    paths.sort();
    QList<SourceFile> files;
    for (const QString& path : std::as_const(paths)) {
        QFile file(path);
        if (path.contains(u"/node_modules/")) // other people's
            continue;
        if (file.open(QIODevice::ReadOnly))
            files += SourceFile{path.mid(root.size() + 1), QString::fromUtf8(file.readAll())};
    }
    return files;
}

} // namespace cw::architecture
