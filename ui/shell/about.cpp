// SPDX-License-Identifier: GPL-3.0-or-later
// The About window.
#include "ui/shell/about.h"

#include "cw_version.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::About)
};

} // namespace

void showAbout(const QString& catalogVersion, QWidget* window)
{
    auto* card = new QDialog(window);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->setWindowTitle(Texts::tr("About Counterwatt"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* name = new QLabel(QStringLiteral("Counterwatt " CW_VERSION), card);
    name->setFont(theme::headlineFont());
    auto* text = new QLabel(
        Texts::tr("Compares AI energy scenarios: electricity, carbon, water and cost, each number "
                  "with its source. Works offline.\n\nCatalog %1. Free software under the GNU General "
                  "Public License, version 3 or later, without any warranty.")
            .arg(catalogVersion.isEmpty() ? QStringLiteral("–") : catalogVersion),
        card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(400);
    auto* buttons = new QDialogButtonBox(card);
    auto* close = buttons->addButton(Texts::tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    QObject::connect(buttons, &QDialogButtonBox::rejected, card, &QDialog::reject);
    for (QWidget* part : std::initializer_list<QWidget*>{name, text, buttons})
        layout->addWidget(part);
    card->show();
}

} // namespace cw
