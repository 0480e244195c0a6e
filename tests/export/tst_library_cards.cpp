// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of all claims of the library, narrow and in both languages: no number, unit or name is cut.

#include "app/chart/claim_card.h"
#include "app/export/picture_painter.h"
#include "app/export/picture_writer.h"
#include "app/models/catalog_figures.h"
#include "tests/chart/picture_checks.h"
#include "tests/export/every_picture.h"

#include <QtTest>

using namespace cw;
using namespace cw::tests;

namespace {

struct Card {
    std::string id;
    chart::ClaimCard card;
};

// As claimCardOf makes them, which reads the library for each.
std::vector<Card> libraryCards(Language language)
{
    const LanguageScope scope(language);
    const auto catalog = shippedCatalog();
    const LoadedComparison loaded = loadedSample(*catalog);
    const std::vector<Claim> claims = knownClaims(loaded, *catalog);
    const CatalogFigures ofCatalog(*catalog);
    std::vector<Card> out;
    for (const Claim& claim : claims) {
        const Check check = checkClaim(claim, ofCatalog);
        const auto figures = figuresBeside(claim, claims, loaded.sources, catalog.get(), language);
        out.push_back({claim.id,
                       buildClaimCard({claim, check, claims, figures, loaded.sources, loaded.catalogVersion,
                                       QStringLiteral("3f9a"), language, loaded.date})});
    }
    return out;
}

// What all texts of a card say, one after the other: an ellipsis that is not in them was put there by the layout.
bool hasEllipsis(const chart::ClaimCard& card)
{
    constexpr const char* kEllipsis = "…";
    std::string all = card.texts.headline + card.texts.subtitle + card.verdictText;
    for (const chart::CardSection& section : card.sections)
        for (const chart::CardLine& line : section.lines)
            all += line.text + line.detail;
    return all.find(kEllipsis) != std::string::npos;
}

std::vector<std::string> cutTexts(const chart::ClaimCard& card, double width, PictureFonts& fonts)
{
    const chart::Picture picture = chart::claimPicture(card, {width, 0.0, true, false}, fonts.measure());
    const bool mayEnd = hasEllipsis(card);
    std::vector<std::string> out;
    for (const chart::TextShape& text : chart::textsOf(picture))
        if (!text.full.empty() || (!mayEnd && text.text.find("…") != std::string::npos))
            out.push_back(text.text);
    return out;
}

} // namespace

class TestLibraryCards : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCut_data()
    {
        QTest::addColumn<bool>("chinese");
        QTest::newRow("English") << false;
        QTest::newRow("Chinese") << true;
    }
    void nothingIsCut()
    {
        QFETCH(bool, chinese);
        PictureFonts fonts(pictureFamilies(chinese ? "zh-CN" : "en"));
        const auto cards = libraryCards(chinese ? Language::chinese : Language::english);
        QVERIFY(cards.size() >= 145);
        QByteArrayList faults;
        for (const Card& card : cards)
            for (const Purpose purpose : {Purpose::column, Purpose::square})
                for (const std::string& text : cutTexts(card.card, pictureSize(purpose).width, fonts))
                    faults << QByteArray::fromStdString(card.id + ": " + text);
        QVERIFY2(faults.isEmpty(), faults.join("\n"));
    }
};

QTEST_MAIN(TestLibraryCards)
#include "tst_library_cards.moc"
