// SPDX-License-Identifier: GPL-3.0-or-later
// Title, publisher, year, licence, grade and link of a source.
#include "ui/panels/source_card.h"

#include "app/models/texts.h"
#include "ui/theme/fonts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace cw {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(cw::SourceCard)
};

// What a grade means, since "derived" explains itself to nobody.
QString gradeMeaning(Grade grade)
{
    switch (grade) {
    case Grade::measured: return Texts::tr("measured: read off a meter or an instrument");
    case Grade::disclosed: return Texts::tr("disclosed: published by the operator or maker");
    case Grade::derived: return Texts::tr("derived: computed from measured or disclosed figures");
    case Grade::estimated: return Texts::tr("estimated: by others, from outside");
    case Grade::claimed: return Texts::tr("claimed: said without showing how");
    }
    return {};
}

QLabel* line(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString urlOf(const std::string& link)
{
    const QString text = QString::fromStdString(link);
    const bool isDoi = text.startsWith(QLatin1String("10."));
    const QUrl url(isDoi ? QStringLiteral("https://doi.org/") + text : text);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web ? url.toString() : QString();
}

// Only web addresses become links: a document from elsewhere may hold anything.
QLabel* linkLine(const std::string& link, QWidget* parent)
{
    auto* label = line(QString::fromStdString(link), parent);
    const QString url = urlOf(link);
    if (!url.isEmpty()) {
        label->setTextFormat(Qt::RichText);
        label->setText(QStringLiteral("<a href=\"%1\">%1</a>").arg(url.toHtmlEscaped()));
        label->setOpenExternalLinks(true);
        label->setFocusPolicy(Qt::StrongFocus);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setAccessibleName(Texts::tr("Link: %1").arg(url));
    }
    return label;
}

} // namespace

void showSourceCard(const Source& source, std::optional<Grade> grade, const QString& what, QWidget* anchor)
{
    auto* card = new QDialog(anchor->window());
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->setMinimumWidth(460);
    card->setWindowTitle(Texts::tr("Source of “%1”").arg(what));
    auto* form = new QFormLayout(card);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    auto* title = line(QString::fromStdString(source.title), card);
    title->setFont(theme::strongFont());
    form->addRow(title);
    const auto add = [&](const QString& name, const std::string& text) {
        if (!text.empty())
            form->addRow(name, line(QString::fromStdString(text), card));
    };
    add(Texts::tr("Published by"), source.publisher);
    if (source.year != 0)
        add(Texts::tr("Year"), std::to_string(source.year));
    if (grade)
        form->addRow(Texts::tr("Grade"), line(gradeMeaning(*grade), card));
    add(Texts::tr("Licence"), source.licence);
    if (!source.link.empty())
        form->addRow(Texts::tr("Link"), linkLine(source.link, card));
    auto* buttons = new QDialogButtonBox(card);
    auto* close = buttons->addButton(Texts::tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    QObject::connect(buttons, &QDialogButtonBox::rejected, card, &QDialog::reject);
    form->addRow(buttons);
    card->show();
}

} // namespace cw
