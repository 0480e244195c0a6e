// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of --draws and --seed.
#include "app/cli/draw_arguments.h"

#include "app/cli/session.h"
#include "app/engine/units/quantity_text.h"

#include <cmath>

namespace cw::cli {

namespace {

constexpr double kMostSeed = 9007199254740992.0; // 2^53: every whole number up to it is a double

Result<std::uint64_t> readSeed(const std::string& text)
{
    const auto seed = readWhole("--seed", text);
    if (!seed)
        return seed.error();
    if (seed.value() < 0.0)
        return Error{ErrorCode::belowMinimum, "--seed", shortened(text), "0"};
    if (seed.value() > kMostSeed)
        return Error{ErrorCode::aboveMaximum, "--seed", shortened(text), formatExact(kMostSeed)};
    return static_cast<std::uint64_t>(seed.value());
}

} // namespace

void addDrawArguments(CLI::App& command, DrawArguments& arguments)
{
    command
        .add_option(
            "--draws", arguments.draws,
            CliText::tr("How often inputs with ranges are drawn, up to 10 million (10,000)").toStdString())
        ->option_text("NUMBER");
    command
        .add_option("--seed", arguments.seed,
                    CliText::tr("Of the draws: the same seed gives the same digits").toStdString())
        ->option_text("NUMBER");
}

Result<double> readWhole(const std::string& option, const std::string& text)
{
    const auto number = readQuantityIn(text, "1", "1");
    if (!number) {
        const ErrorCode code = number.error().code;
        const bool hasUnit = code == ErrorCode::wrongUnit || code == ErrorCode::unknownUnit;
        return Error{hasUnit ? ErrorCode::notANumber : code, option, shortened(text), {}};
    }
    if (std::floor(number.value()) != number.value())
        return Error{ErrorCode::notANumber, option, shortened(text), {}};
    return number.value();
}

Result<Draws> readDraws(const DrawArguments& arguments)
{
    Draws draws;
    if (!arguments.draws.empty()) {
        const auto number = readWhole("--draws", arguments.draws);
        if (!number)
            return number.error();
        if (number.value() < 1.0)
            return Error{ErrorCode::noDraws, "--draws", shortened(arguments.draws), "1"};
        if (number.value() > static_cast<double>(kMostDraws))
            return Error{ErrorCode::tooManyDraws, "--draws", shortened(arguments.draws),
                         std::to_string(kMostDraws)};
        draws.draws = static_cast<std::size_t>(number.value());
    }
    if (!arguments.seed.empty()) {
        const auto seed = readSeed(arguments.seed);
        if (!seed)
            return seed.error();
        draws.seed = seed.value();
    }
    return draws;
}

} // namespace cw::cli
