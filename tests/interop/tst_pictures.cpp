// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs make of every picture: rsvg-convert and Chromium open each SVG, pdftotext reads each PDF.
#include "app/export/picture_writer.h"
#include "tests/export/every_picture.h"
#include "tests/interop/ask.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace cw;
using namespace cw::test;

namespace {

// Characters of one glyph come back as the first of them: an en dash as a figure dash, Han characters as their radicals, of
// which NFKC knows those of the Kangxi dictionary only. Lines break where they do.
QString packed(const QString& text)
{
    QString out = text.normalized(QString::NormalizationForm_KC);
    out.remove(QRegularExpression(QStringLiteral("\\s"))).replace(u'\u2012', u'\u2013');
    const QString radicals = QStringLiteral("⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰");
    const QString characters = QStringLiteral("民西见角贝车长门青页风飞食马鱼鸟麦黄齐齿龙");
    for (qsizetype i = 0; i < radicals.size(); ++i)
        out.replace(radicals.at(i), characters.at(i));
    return out;
}
QString packed(const std::string& text)
{
    return packed(QString::fromStdString(text));
}

} // namespace

class TestPictures : public QObject {
    Q_OBJECT

private:
    struct Pdf {
        QString path;
        chart::ChartTexts texts;
        QString number; // a label that it shows; empty: none is asked for
    };
    QTemporaryDir m_folder;
    QStringList m_svgs;
    std::vector<Pdf> m_pdfs;

    QString written(const tests::EveryPicture& picture, const NamedPurpose& purpose, const char* ending)
    {
        PictureOptions options;
        options.purpose = purpose.purpose;
        const QString name = QStringLiteral("%1-%2-%3.%4")
                                 .arg(QString::fromStdString(picture.key), QLatin1String(purpose.key),
                                      QLatin1String(languageTag(picture.language)), QLatin1String(ending));
        const QString path = m_folder.filePath(name);
        const auto bytesOf = [&](const QString& format) {
            return pictureBytes(picture.chart, format, options);
        };
        if (!writeTo(path, bytesOf))
            qFatal("%s was not written", qPrintable(name));
        return path;
    }

private slots:
    void initTestCase()
    {
        for (const Language language : {Language::english, Language::chinese}) {
            for (const auto& picture : tests::everyPicture(language)) {
                for (const NamedPurpose& purpose : purposes())
                    m_svgs << written(picture, purpose, "svg");
                QString number;
                if (const auto* compare = std::get_if<chart::CompareChart>(&picture.chart))
                    number = packed(compare->panels.front().cells.front().label);
                m_pdfs.push_back({written(picture, {Purpose::slide, "slide"}, "pdf"),
                                  chart::textsOf(picture.chart), number});
            }
        }
        QCOMPARE(m_svgs.size(), static_cast<qsizetype>(10 * (chartKinds().size() + 1)));
    }

    void rsvgConvertOpensEverySvg()
    {
        needProgram("rsvg-convert");
        const QString all = m_folder.filePath(QStringLiteral("all.pdf"));
        const Answer answer =
            ask(QStringLiteral("rsvg-convert"), QStringList{"-f", "pdf", "-o", all} + m_svgs);
        QVERIFY2(answer.code == 0 && answer.err.isEmpty(), qPrintable(answer.err));
        needProgram("pdfinfo");
        const Answer info = ask(QStringLiteral("pdfinfo"), {all});
        QVERIFY2(info.out.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(m_svgs.size()))),
                 qPrintable(info.out));
    }

    void rsvgConvertPaintsTheSize()
    {
        needProgram("rsvg-convert");
        const QString png = m_folder.filePath(QStringLiteral("slide.png"));
        const QStringList slides = m_svgs.filter(QStringLiteral("-slide-"));
        QVERIFY(!slides.isEmpty());
        QCOMPARE(ask(QStringLiteral("rsvg-convert"), {"-o", png, slides.front()}).code, 0);
        QCOMPARE(QImage(png).size(), QSize(960, 540));
    }

    void chromiumShowsEverySvg()
    {
        needProgram("node");
        needProgram("chromium");
        needProgram("npm:puppeteer-core");
        const QString script = nodeFolder() + QStringLiteral("/show_pictures.mjs");
        const QString chromium = QStandardPaths::findExecutable(QStringLiteral("chromium"));
        const Answer answer = ask(QStringLiteral("node"), QStringList{script, chromium} + m_svgs);
        QVERIFY2(answer.code == 0, qPrintable(answer.out + answer.err));
        QVERIFY(answer.out.contains(QStringLiteral("%1 pictures").arg(m_svgs.size())));
    }

    void pdftotextFindsTheTexts()
    {
        needProgram("pdftotext");
        for (const Pdf& pdf : m_pdfs) {
            const Answer answer = ask(QStringLiteral("pdftotext"), {"-raw", pdf.path, "-"});
            const QString text = packed(answer.out);
            for (const std::string* wanted : {&pdf.texts.headline, &pdf.texts.subtitle, &pdf.texts.source})
                QVERIFY2(text.contains(packed(*wanted)), qPrintable(pdf.path + '\n' + answer.out));
            QVERIFY2(text.contains(pdf.number), qPrintable(pdf.number));
        }
    }
};

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
