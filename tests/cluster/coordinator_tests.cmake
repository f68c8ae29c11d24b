# The tests of what runs on rank 0 have a program of their own: they use the fake worker's honest sums.
ddpsweep_test(coordinator TIER unit
  SOURCES admission_test.cpp agent_watch_test.cpp attempt_test.cpp causes_test.cpp console_test.cpp coordinator_gpu_test.cpp
          coordinator_test.cpp data_audit_test.cpp epoch_assembly_test.cpp evidence_test.cpp group_progress_test.cpp hostile_lines_test.cpp
          mixed_provenance_test.cpp protocol_document_test.cpp retries_test.cpp retry_policy_test.cpp run_table_test.cpp
          simulated_cluster.cpp sweep_end_test.cpp sweep_state_test.cpp sweep_status_test.cpp
  DEPENDS ddpsweep::cluster ddpsweep::fake_worker SQLiteCpp)
