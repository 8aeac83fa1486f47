-- Without it every idle poll of the job executor reads the whole table of timers, and reviews wait years.
CREATE INDEX act_idx_job_due_and_free ON act_ru_job (duedate_)
    WHERE retries_ > 0 AND suspension_state_ = 1;
