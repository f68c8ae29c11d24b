// Text and tables as parts of an HTML page. Pure.
#pragma once

#include <string>
#include <string_view>

#include "orchestrator/report/report_model.hpp"

namespace ddpsweep::publication {

/// What stands for the text in an element or in an attribute's quotes.
std::string html_escaped(std::string_view text);

/// The table under its title, with its notes, numbered, and its lines below; of a table without rows the lines alone.
std::string html_table(const report::SweepTable& table);

/// An SVG image as the address of an <img>: it stands for itself, whatever else is on the page.
std::string svg_address(std::string_view svg);

}  // namespace ddpsweep::publication
