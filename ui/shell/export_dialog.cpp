// SPDX-License-Identifier: GPL-3.0-or-later
// Choices at the right, what comes of them at the left.
#include "ui/shell/export_dialog.h"

#include "app/models/texts.h"
#include "ui/panels/choice_box.h"
#include "ui/panels/segments.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace cw {

namespace {

constexpr QSize kPreview(520, 400);
constexpr int kFieldWidth = 216;
constexpr std::array kPurposes{Purpose::usual, Purpose::slide, Purpose::column, Purpose::square, Purpose::a4};

bool isPicture(const QString& ending)
{
    return ending == QLatin1String("svg") || ending == QLatin1String("png") || ending == QLatin1String("pdf");
}

QString sizeText(const QString& ending, PictureSize size)
{
    constexpr double kMillimetres = 25.4 / 96.0; // of a pixel
    const bool paper = ending == QLatin1String("pdf");
    const double unit = paper ? kMillimetres : 1.0;
    const QString text = paper ? ExportDialog::tr("%1 × %2 mm") : ExportDialog::tr("%1 × %2 pixels");
    const QLocale locale;
    return text.arg(locale.toString(qRound(size.width * unit)), locale.toString(qRound(size.height * unit)));
}

} // namespace

ExportDialog::ExportDialog(const std::vector<ExportSubject>& subjects, const ExportChoice& last,
                           QWidget* parent)
    : QDialog(parent)
    , m_subjects(subjects)
    , m_subject(new ChoiceBox(this))
    , m_format(new ChoiceBox(this))
    , m_purpose(new ChoiceBox(this))
    , m_scale(new Segments(kLargestScale, this))
    , m_look(new Segments(2, this))
    , m_preview(new QStackedWidget(this))
    , m_picture(new QLabel(m_preview))
    , m_text(new QPlainTextEdit(m_preview))
    , m_size(new QLabel(this))
    , m_export(new QPushButton(tr("&Export…"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    build();
    connectAll();
    display(last);
}

QWidget* ExportDialog::buildPreview()
{
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setFixedSize(kPreview);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setAccessibleName(tr("Preview"));
    m_picture->setWordWrap(true);
    m_picture->setTextFormat(Qt::PlainText); // an error may name a file
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setAccessibleName(tr("Preview"));
    m_text->setTabChangesFocus(true);
    m_preview->addWidget(m_picture);
    m_preview->addWidget(m_text);
    m_size->setObjectName(QStringLiteral("secondary"));
    m_size->setAccessibleName(tr("Size"));
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_preview);
    layout->addWidget(m_size);
    return side;
}

void ExportDialog::addRow(QFormLayout* form, const QString& text, QWidget* field)
{
    auto* label = new QLabel(text, this);
    label->setBuddy(field);
    form->addRow(label, field);
}

void ExportDialog::nameFields()
{
    QStringList names;
    for (const ExportSubject& subject : m_subjects)
        names << subject.label;
    m_subject->setTexts(names);
    m_subject->setSpokenName(tr("What"));
    m_subject->setEnabled(names.size() > 1);
    QStringList purposes;
    for (const Purpose purpose : kPurposes)
        purposes << purposeLabel(purpose);
    m_purpose->setTexts(purposes);
    m_purpose->setSpokenName(tr("For"));
    m_format->setSpokenName(tr("Format"));
    m_scale->setTexts(tr("Resolution"), {QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("3×")});
    m_look->setTexts(tr("Look"), {tr("Light"), tr("Dark")});
    for (QWidget* field : std::initializer_list<QWidget*>{m_subject, m_format, m_purpose, m_scale, m_look})
        field->setFixedWidth(kFieldWidth);
}

QFormLayout* ExportDialog::buildForm()
{
    auto* form = new QFormLayout;
    form->setSpacing(8);
    addRow(form, tr("&What"), m_subject);
    addRow(form, tr("For&mat"), m_format);
    addRow(form, tr("&For"), m_purpose);
    form->addRow(tr("Resolution"), m_scale);
    form->addRow(tr("Look"), m_look);
    return form;
}

QBoxLayout* ExportDialog::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    m_export->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton* button : {cancel, m_export}) {
        button->setAccessibleName(button->text().remove(u'&'));
        buttons->addWidget(button);
    }
    return buttons;
}

void ExportDialog::build()
{
    nameFields();
    auto* right = new QVBoxLayout;
    right->addLayout(buildForm());
    right->addStretch(1);
    right->addLayout(buildButtons());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addWidget(buildPreview());
    layout->addLayout(right, 1);
    layout->setSizeConstraint(QLayout::SetFixedSize);
}

void ExportDialog::connectAll()
{
    connect(m_subject, &ChoiceBox::chosen, this, [this] {
        showFormats(choice().format);
        refresh();
    });
    connect(m_format, &ChoiceBox::chosen, this, &ExportDialog::refresh);
    connect(m_purpose, &ChoiceBox::chosen, this, &ExportDialog::refresh);
    connect(m_scale, &Segments::chosen, this, &ExportDialog::refresh);
    connect(m_look, &Segments::chosen, this, &ExportDialog::refresh);
}

const ExportSubject& ExportDialog::subject() const
{
    return m_subjects[static_cast<std::size_t>(m_subject->currentIndex())];
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice;
    choice.subject = static_cast<std::size_t>(m_subject->currentIndex());
    choice.format = subject().formats.value(m_format->currentIndex());
    choice.scale = m_scale->choice() + 1;
    choice.purpose = kPurposes[static_cast<std::size_t>(m_purpose->currentIndex())];
    choice.dark = m_look->choice() == 1;
    return choice;
}

void ExportDialog::display(const ExportChoice& choice)
{
    m_subject->showChoice(static_cast<int>(std::min(choice.subject, m_subjects.size() - 1)));
    m_purpose->showChoice(static_cast<int>(choice.purpose));
    m_scale->showChoice(choice.scale - 1);
    m_look->showChoice(choice.dark ? 1 : 0);
    showFormats(choice.format);
    m_format->setFocus();
    refresh();
}

// Keeps the format where the subject has it.
void ExportDialog::showFormats(const QString& wanted)
{
    QStringList labels;
    for (const QString& ending : subject().formats)
        labels << formatLabel(ending);
    m_format->setTexts(labels);
    m_format->showChoice(static_cast<int>(std::max<qsizetype>(0, subject().formats.indexOf(wanted))));
}

void ExportDialog::refresh()
{
    const ExportChoice now = choice();
    const bool picture = isPicture(now.format);
    m_purpose->setEnabled(picture);
    m_look->setEnabled(picture);
    m_scale->setEnabled(now.format == QLatin1String("png"));
    m_export->setEnabled(true);
    if (picture)
        return showPicture(now);
    const auto bytes = subject().bytes(now.format, optionsOf(now));
    bytes ? showText(bytes.value()) : showError(bytes.error());
}

// Painted as finely as the screen shows it.
void ExportDialog::showPicture(const ExportChoice& choice)
{
    PictureOptions options = optionsOf(choice);
    options.scale = devicePixelRatioF();
    const auto png = subject().bytes(QStringLiteral("png"), options);
    if (!png)
        return showError(png.error());
    const auto extent = subject().extent(choice.format, optionsOf(choice));
    if (!extent)
        return showError(extent.error());
    QPixmap pixmap;
    pixmap.loadFromData(png.value(), "PNG");
    const QSize room = (QSizeF(kPreview - QSize(2, 2)) * options.scale).toSize();
    if (pixmap.width() > room.width() || pixmap.height() > room.height())
        pixmap = pixmap.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(options.scale);
    m_picture->setPixmap(pixmap);
    m_preview->setCurrentWidget(m_picture);
    m_size->setText(sizeText(choice.format, extent.value()));
    m_picture->setAccessibleDescription(subject().title + QStringLiteral(". ") + m_size->text());
}

void ExportDialog::showText(const QByteArray& bytes)
{
    constexpr int kMost = 20000; // bytes: more is not looked at, and long lines are slow
    const QString text = QString::fromUtf8(bytes.left(kMost));
    m_text->setPlainText(text);
    m_preview->setCurrentWidget(m_text);
    m_size->setText(tr("Lines: %1").arg(QLocale().toString(bytes.count('\n'))));
}

void ExportDialog::showError(const Error& error)
{
    m_picture->setText(errorText(error));
    m_picture->setAccessibleDescription(m_picture->text());
    m_preview->setCurrentWidget(m_picture);
    m_size->clear();
    m_export->setEnabled(false);
}

} // namespace cw
