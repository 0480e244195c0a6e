// SPDX-License-Identifier: GPL-3.0-or-later
// cw_catalog_builder CSV_DIR OUT.sqlite: makes the catalog, or says file and line of everything that is
// wrong in it. Run by the build. Exit codes: 0 done, 2 wrong use, 3 a fault in the CSV files or the output.
#include "db/store/builder/catalog_builder.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: cw_catalog_builder CSV_DIR OUT.sqlite\n", stderr);
        return 2;
    }
    const auto report = cw::catalog_build::buildCatalog(arguments[1], arguments[2]);
    for (const auto& problem : report.problems)
        std::fprintf(stderr, "%s:%d: %s\n", problem.file.c_str(), problem.line, problem.text.c_str());
    if (!report.problems.empty()) {
        std::fprintf(stderr, "%zu faults: no catalog was made\n", report.problems.size());
        return 3;
    }
    for (const auto& [what, count] : report.counts)
        std::printf("%s: %d\n", what.c_str(), count);
    return 0;
}
