// See Note [Gloo declarations] in gloo/context.h.
#pragma once
