#include "worker/failure.hpp"

#include <c10/util/Exception.h>

#include <new>
#include <string_view>

namespace ddpsweep::worker {

protocol::Error describe(const std::exception_ptr& thrown) {
  using protocol::FailureClass;
  try {
    std::rethrow_exception(thrown);
  } catch (const std::bad_alloc&) {
    return {FailureClass::oom, "out of memory"};
  } catch (const c10::OutOfMemoryError& e) {
    return {FailureClass::oom, e.what_without_backtrace()};
  } catch (const c10::Error& e) {
    // The CPU allocator throws a plain Error; its name in the text is all there is to tell it by.
    const std::string_view text = e.what_without_backtrace();
    const bool oom = text.find("DefaultCPUAllocator") != std::string_view::npos;
    return {oom ? FailureClass::oom : FailureClass::unknown, std::string(text)};
  } catch (const DataError& e) {
    return {FailureClass::data, e.what()};
  } catch (const ConfigError& e) {
    return {FailureClass::config, e.what()};
  } catch (const CommunicatorError& e) {
    return {FailureClass::nccl, e.what()};
  } catch (const std::exception& e) {
    return {FailureClass::unknown, e.what()};
  }
}

}  // namespace ddpsweep::worker
