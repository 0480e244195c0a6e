// SPDX-License-Identifier: GPL-3.0-or-later
// The card of a claim: verdict, number line, the lines of its sections with their marks and numbers, and the curve.

#include "app/chart/axis_layout.h"
#include "app/chart/vega_lite_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::chart::vega {

namespace {

constexpr TextStyle kVerdictText{15.0, true};
constexpr double kVerdictLine = 21.0;
constexpr double kTitleColumn = 148.0; // of the sections' titles, left of their lines
constexpr double kLongestLine = 720.0;
constexpr double kBodyHeight = 18.0;
constexpr double kSmallHeight = 15.0;
constexpr double kIndent = 20.0;
constexpr double kLabelGap = 9.0;

// As in every picture: right and wrong are filled, what is in between or unknown is a ring.
struct MarkLook {
    const char* name;
    const char* sign; // a path in a square from -1 to 1
    Rgb fill;
    Rgb stroke;
    Rgb ink;
};

const MarkLook& lookOf(CardMark mark)
{
    static constexpr std::array kLooks{
        MarkLook{"none", "M0,0Z", kLight.panel, kLight.panel, kLight.panel},
        MarkLook{"holds", "M-0.48,0.04L-0.14,0.38L0.5,-0.34", kLight.accent, kLight.accent, kLight.panel},
        MarkLook{"roughly", "M-0.5,0.1L-0.26,-0.18L0,0L0.26,0.18L0.5,-0.1", kLight.panel, kLight.accent,
                 kLight.accent},
        MarkLook{"off", "M-0.36,-0.36L0.36,0.36M-0.36,0.36L0.36,-0.36", kLight.more, kLight.more,
                 kLight.panel},
        MarkLook{"unchecked", "M-0.26,-0.24L-0.16,-0.44L0.14,-0.46L0.26,-0.24L0,0.04L0,0.18M0,0.42L0,0.5",
                 kLight.panel, kLight.secondary, kLight.secondary}};
    return kLooks[static_cast<std::size_t>(mark)];
}

// A disc or ring with its sign.
void addMark(Json& layers, CardMark mark, double size, double x, double y)
{
    if (mark == CardMark::none)
        return;
    const MarkLook& look = lookOf(mark);
    const auto add = [&](Json point, Rgb fill, Rgb stroke, double width) {
        point.update({{"type", "point"}, {"filled", true}, {"opacity", 1}, {"size", size * size}});
        point.update({{"fill", hex(fill)}, {"stroke", hex(stroke)}, {"strokeWidth", width}});
        layers.push_back(withData(layerOf(std::move(point), {{"x", pixelOf(x)}, {"y", pixelOf(y)}}),
                                  Json::array({{{"mark", look.name}}})));
    };
    add({{"shape", "circle"}}, look.fill, look.stroke, 0.1 * size);
    Json sign{{"shape", look.sign}};
    sign["strokeCap"] = "round";
    add(sign, look.fill, look.ink, 0.11 * size);
}

Json layersView(double left, double height, Json layers)
{
    Json view;
    view["width"] = kWidth + left;
    view["height"] = height;
    view["layer"] = std::move(layers);
    return view;
}

Json verdictView(const ClaimCard& card, double left)
{
    const double indent = card.verdict == CardMark::none ? 0.0 : 32.0;
    const auto lines = linesOf(card.verdictText, kLongestLine, kVerdictText);
    Json layers = Json::array();
    addMark(layers, card.verdict, 20.0, left + 11.0, kVerdictLine / 2.0);
    Json mark = textMark("left", 0.0, kVerdictText);
    mark["baseline"] = "top";
    mark["lineHeight"] = kVerdictLine;
    mark["text"] = lines;
    layers.push_back(withData(
        layerOf(mark, {{"x", pixelOf(left + indent)}, {"y", pixelOf(2.0)}, {"color", colourOf(kLight.text)}}),
        Json::array({{{"mark", lookOf(card.verdict).name},
                      {"word", textOf(card.verdictWord)},
                      {"text", textOf(card.verdictText)}}})));
    return layersView(left, kVerdictLine * static_cast<double>(lines.size()), layers);
}

const char* roleName(CardRole role)
{
    switch (role) {
    case CardRole::claimed: return "claimed";
    case CardRole::recomputed: return "recomputed";
    case CardRole::other: break;
    }
    return "other";
}

Json numberData(const ClaimCard& card, const Rows& rows)
{
    Json values = Json::array();
    for (std::size_t i = 0; i < card.rows.size(); ++i) {
        const CardRow& row = card.rows[i];
        values.push_back({{"name", rows.keys[i]},
                          {"detail", textOf(row.detail)},
                          {"role", roleName(row.role)},
                          {"value", numberOf(row.value)},
                          {"low", numberOf(row.low)},
                          {"high", numberOf(row.high)},
                          {"unit", textOf(card.axis.unit)},
                          {"label", textOf(row.label)}});
    }
    return values;
}

// The ends of the recomputed range go through all rows.
void addRecomputedEnds(Json& layers, const ClaimCard& card, const ValueScale& scale, double height)
{
    for (const CardRow& row : card.rows) {
        if (row.role != CardRole::recomputed || !row.value)
            continue;
        for (const std::optional<double> end : {row.low, row.high}) {
            if (end && drawable(card.axis, *end))
                layers.push_back(
                    ruleOf({{"x", datumOf(scale, *end)}, {"y", pixelOf(0.0)}, {"y2", pixelOf(height)}},
                           kLight.secondary, true));
        }
        return;
    }
}

void addNumberMarks(Json& layers, const ValueScale& scale)
{
    const std::string known = drawableTest(scale, "value");
    const std::string range = drawableTest(scale, "low") + " && " + drawableTest(scale, "high");
    Json mark{{"type", "point"}, {"filled", true}, {"opacity", 1}, {"tooltip", {{"content", "data"}}}};
    Json shape = fieldOf("role", "nominal");
    shape["scale"] = {{"domain", Json::array({"claimed", "recomputed", "other"})},
                      {"range", Json::array({symbolOf(3), "circle", "circle"})}};
    shape["legend"] = nullptr;
    Json size = fieldOf("role", "ordinal");
    size["scale"] = {{"type", "ordinal"},
                     {"domain", Json::array({"claimed", "recomputed", "other"})},
                     {"range", Json::array({140, 80, 50})}};
    size["legend"] = nullptr;
    layers.push_back(filtered(
        layerOf(
            mark,
            {{"x", withAxis(quantityOf(scale, "value"), scale, "top")}, {"shape", shape}, {"size", size}}),
        known + " && (datum.role != 'claimed' || !(" + range + ") || datum.low == datum.high)"));
    layers.push_back(filtered(layerOf({{"type", "bar"}, {"height", 8}},
                                      {{"x", quantityOf(scale, "low")}, {"x2", {{"field", "high"}}}}),
                              "datum.role == 'claimed' && datum.low != datum.high && " + range));
    Json whiskers = Json::array();
    addWhiskers(whiskers, scale, "low", "high", std::nullopt);
    for (Json& whisker : whiskers) {
        whisker["transform"].push_back({{"filter", "datum.role != 'claimed'"}});
        layers.push_back(std::move(whisker));
    }
}

Json numberView(const ClaimCard& card, const Rows& rows)
{
    const double width = kWidth - rows.names;
    std::vector<Reach> reaches;
    for (const CardRow& row : card.rows) {
        if (row.value)
            reaches.push_back({std::max(*row.value, row.high.value_or(*row.value)), 8.0,
                               kLabelGap + labelWidth(row.label)});
    }
    const ValueScale scale = fitted(card.axis, width, reaches);
    Json layers = Json::array();
    addNumberMarks(layers, scale);
    addRecomputedEnds(layers, card, scale, rows.step * static_cast<double>(rows.keys.size()));
    addLabels(layers, scale, "value", "isValid(datum.high) ? max(datum.value, datum.high) : datum.value",
              kLabelGap);
    addRowNames(layers, rows, literalOf("colour"));
    Json colour = fieldOf("role", "nominal");
    colour["scale"] = {{"domain", Json::array({"claimed", "recomputed", "other"})},
                       {"range", Json::array({hex(kLight.accent), hex(kLight.text), hex(kLight.secondary)})}};
    colour["legend"] = nullptr;
    return plotOf(width, {{"step", rows.step}}, numberData(card, rows),
                  {{"y", rowChannel(rows)}, {"color", colour}}, layers);
}

// A section's title at the left, its lines at the right.
class SectionView {
public:
    explicit SectionView(double left)
        : m_left(left)
        , m_column(left + kTitleColumn)
    {
    }

    [[nodiscard]] Json of(const CardSection& section)
    {
        m_layers.push_back(
            ruleOf({{"x", pixelOf(m_left)}, {"x2", pixelOf(kWidth + m_left)}, {"y", pixelOf(0.0)}},
                   kLight.hairline, false));
        m_y = 10.0;
        const double title =
            addText(m_left, m_y, section.title, kTitleColumn - 16.0, kTitleText, kLight.text);
        for (const CardLine& line : section.lines)
            add(line);
        if (!isEmpty(section.curve))
            m_y += addText(m_column, m_y, section.curve.title, kLongestLine, kBodyText, kLight.text);
        return layersView(m_left, std::max(m_y, 10.0 + title), m_layers);
    }

private:
    // One text in lines; the height that they take.
    double addText(double x, double y, const std::string& text, double width, TextStyle style, Rgb colour,
                   Json values = Json::array({Json::object()}))
    {
        const auto lines = linesOf(text, width, style);
        if (lines.empty())
            return 0.0;
        const double height = style == kSmallText ? kSmallHeight : kBodyHeight;
        Json mark = textMark("left", 0.0, style);
        mark["baseline"] = "top";
        mark["lineHeight"] = height;
        mark["text"] = lines;
        m_layers.push_back(
            withData(layerOf(mark, {{"x", pixelOf(x)}, {"y", pixelOf(y)}, {"color", colourOf(colour)}}),
                     std::move(values)));
        return height * static_cast<double>(lines.size());
    }

    // The numbers of the line are the data of its text.
    void add(const CardLine& line)
    {
        constexpr int kDeepest = 6;
        double x = m_column + kIndent * std::clamp(line.indent, 0, kDeepest);
        addMark(m_layers, line.mark, 12.0, x + 6.5, m_y + 7.0);
        x += line.mark == CardMark::none ? 0.0 : kIndent;
        const Json values = Json::array({{{"mark", lookOf(line.mark).name},
                                          {"text", textOf(line.text)},
                                          {"detail", textOf(line.detail)},
                                          {"tip", textOf(line.tip)},
                                          {"low", numberOf(line.low)},
                                          {"value", numberOf(line.value)},
                                          {"high", numberOf(line.high)},
                                          {"unit", textOf(line.unit)}}});
        const double width = kLongestLine - (x - m_column);
        m_y += addText(x, m_y, line.text, width, line.strong ? kTitleText : kBodyText, kLight.text, values);
        m_y += addText(x, m_y, line.detail, width, kSmallText, kLight.secondary);
        m_y += 4.0;
    }

    double m_left;
    double m_column;
    double m_y = 0.0;
    Json m_layers = Json::array();
};

// Where the name of a point stands: a shift of its text, at the point's right or left.
struct NamePlace {
    const char* align;
    double dx;
    double dy;
};

constexpr std::array kNamePlaces{NamePlace{"left", 9.0, -8.0},   NamePlace{"right", -9.0, 9.0},
                                 NamePlace{"right", -9.0, -8.0}, NamePlace{"left", 9.0, 9.0},
                                 NamePlace{"left", 9.0, -22.0},  NamePlace{"right", -9.0, 23.0}};
constexpr double kWidestPointName = 240.0;

// The first place where a name touches no other one and does not leave the plot; none: the tooltip names the point.
std::optional<std::size_t> placeOf(const std::string& name, Point at, const Box& plot,
                                   std::vector<Box>& taken)
{
    const double width = std::min(kWidestPointName, widthOf(name, kSmallText));
    for (std::size_t i = 0; i < kNamePlaces.size(); ++i) {
        const NamePlace& place = kNamePlaces[i];
        const double x = at.x + place.dx - (place.dx < 0.0 ? width : 0.0);
        const Box box{x, at.y + place.dy - 7.0, width, 14.0};
        const bool free = std::none_of(taken.begin(), taken.end(),
                                       [&](const Box& other) { return overlapping(box, other); });
        if (free && box.x >= plot.x && box.right() <= plot.right()) {
            taken.push_back(box);
            return i;
        }
    }
    return {};
}

Json pointData(const ConditionCurve& curve, const Box& plot)
{
    std::vector<Box> taken;
    for (std::size_t i = 0; i < std::min(curve.xs.size(), curve.ys.size()); ++i) { // names keep off the curve
        const Point at = pointOf(curve.x, curve.y, plot, curve.xs[i], curve.ys[i]);
        taken.push_back({at.x - 4.0, at.y - 4.0, 8.0, 8.0});
    }
    for (const CurvePoint& point : curve.points) {
        const Point at = pointOf(curve.x, curve.y, plot, point.x, point.y);
        taken.push_back({at.x - 6.0, at.y - 5.0, 12.0, 10.0});
    }
    Json values = Json::array();
    for (const CurvePoint& point : curve.points) {
        const Point at = pointOf(curve.x, curve.y, plot, point.x, point.y);
        const auto place = plot.contains(at) ? placeOf(point.name, at, plot, taken) : std::nullopt;
        values.push_back({{"name", textOf(point.name)},
                          {"x", numberOf(point.x)},
                          {"y", numberOf(point.y)},
                          {"given", point.given},
                          {"details", textOf(point.details)},
                          {"place", place ? Json(*place) : Json(nullptr)}});
    }
    return values;
}

void addCurvePoints(Json& layers, const ConditionCurve& curve, const ValueScale& x, const ValueScale& y)
{
    const Json points = pointData(curve, {x.from, 0.0, x.to - x.from, y.from});
    const std::string known = drawableTest(x, "x") + " && " + drawableTest(y, "y");
    const auto add = [&](Json mark, const std::string& test) -> Json& {
        mark["clip"] = true;
        layers.push_back(withData(
            filtered(layerOf(std::move(mark), {{"x", quantityOf(x, "x")}, {"y", quantityOf(y, "y")}}),
                     known + " && " + test),
            points));
        return layers.back();
    };
    for (std::size_t i = 0; i < kNamePlaces.size(); ++i) {
        Json name = textMark(kNamePlaces[i].align, kNamePlaces[i].dx, kSmallText);
        name.update({{"dy", kNamePlaces[i].dy}, {"limit", kWidestPointName}, {"fill", hex(kLight.text)}});
        add(name, "datum.place === " + std::to_string(i))["encoding"]["text"] = fieldOf("name", "nominal");
    }
    Json ring = pointMark(60);
    ring.update({{"shape", "circle"}, {"fill", hex(kLight.panel)}, {"stroke", hex(kLight.text)}});
    ring.update({{"strokeWidth", 1.5}, {"tooltip", {{"content", "data"}}}});
    add(ring, "!datum.given");
    Json diamond = pointMark(150);
    diamond.update(
        {{"shape", symbolOf(3)}, {"fill", hex(kLight.accent)}, {"tooltip", {{"content", "data"}}}});
    add(diamond, "datum.given");
}

Json curveView(const ConditionCurve& curve, double left)
{
    constexpr double kHeight = 260.0;
    const double from = left + kTitleColumn + 60.0;
    const ValueScale x{curve.x, from, kWidth + left - 8.0, false};
    const ValueScale y{curve.y, kHeight, 0.0, false};
    Json values = Json::array();
    for (std::size_t i = 0; i < curve.xs.size(); ++i)
        values.push_back({{"x", numberOf(curve.xs[i])},
                          {"y", numberOf(i < curve.ys.size() ? std::optional(curve.ys[i]) : std::nullopt)}});
    Json level = withAxis(quantityOf(x, "x"), x, "bottom");
    Json upright = withAxis(quantityOf(y, "y"), y, "left");
    upright["axis"].update({{"offset", -from},
                            {"titleAngle", 0},
                            {"titleAlign", "left"},
                            {"titleBaseline", "bottom"},
                            {"titleX", -60.0},
                            {"titleY", -8.0}});
    Json line{{"type", "line"}, {"clip", true}, {"strokeWidth", 2}};
    line["color"] = hex(kLight.accent);
    Json layers = Json::array();
    layers.push_back(withData(layerOf(line, {{"x", level}, {"y", upright}}), values));
    addCurvePoints(layers, curve, x, y);
    return layersView(left, kHeight, layers);
}

} // namespace

Views viewsOf(const ClaimCard& card)
{
    if (card.verdictText.empty() && card.rows.empty() && card.sections.empty())
        return {};
    std::vector<RowLabel> labels;
    for (const CardRow& row : card.rows)
        labels.push_back({row.name, row.detail, {}, row.role != CardRole::other});
    const Rows rows = rowsOf(std::move(labels));
    Views views{Json::array(), -rows.names};
    views.list.push_back(verdictView(card, views.left));
    if (!card.rows.empty())
        views.list.push_back(numberView(card, rows));
    for (const CardSection& section : card.sections) {
        views.list.push_back(SectionView(views.left).of(section));
        if (!isEmpty(section.curve))
            views.list.push_back(curveView(section.curve, views.left));
    }
    return views;
}

} // namespace cw::chart::vega
