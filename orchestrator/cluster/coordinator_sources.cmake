# What runs on rank 0: the coordinator and the pieces it is cut into. Included by this folder's CMakeLists.txt.
set(COORDINATOR_SOURCES admission.cpp agent_watch.cpp attempt.cpp attempt_launch.cpp causes.cpp console.cpp coordinator.cpp
                        data_audit.cpp epoch_assembly.cpp evidence.cpp group_progress.cpp mixed_provenance.cpp
                        preparation.cpp retry_policy.cpp run_outcomes.cpp run_table.cpp running_attempts.cpp
                        sweep_end.cpp sweep_status.cpp)
