-- The engine reads the beginning of each step back only to work out how long it took; the row knows it.
CREATE FUNCTION act_work_out_duration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- As moments and not as clock times, as a step may last over the change to summer time
    NEW.duration_ = round(extract(EPOCH FROM NEW.end_time_::timestamptz - NEW.start_time_::timestamptz) * 1000);
    RETURN NEW;
END;
$$;
CREATE TRIGGER act_hi_actinst_duration BEFORE UPDATE ON act_hi_actinst
    FOR EACH ROW WHEN (NEW.end_time_ IS NOT NULL AND NEW.duration_ IS NULL)
    EXECUTE FUNCTION act_work_out_duration();
CREATE TRIGGER act_hi_taskinst_duration BEFORE UPDATE ON act_hi_taskinst
    FOR EACH ROW WHEN (NEW.end_time_ IS NOT NULL AND NEW.duration_ IS NULL)
    EXECUTE FUNCTION act_work_out_duration();
CREATE TRIGGER act_hi_procinst_duration BEFORE UPDATE ON act_hi_procinst
    FOR EACH ROW WHEN (NEW.end_time_ IS NOT NULL AND NEW.duration_ IS NULL)
    EXECUTE FUNCTION act_work_out_duration();
