// The rules about the devices themselves: who else used them, and whether their clocks were held back.
#pragma once

#include "orchestrator/report/rule.hpp"

namespace ddpsweep::report {

/// Nobody else used the devices. What the driver lists can only convict: in a container it may leave others out.
std::optional<Objection> exclusive_devices(const Evidence& evidence);

/// No GPU was slowed by heat, by its hardware or by a power brake. No subject on CPUs.
std::optional<Objection> device_clocks(const Evidence& evidence);

}  // namespace ddpsweep::report
