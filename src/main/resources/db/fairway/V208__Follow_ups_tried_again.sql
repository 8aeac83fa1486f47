ALTER TABLE fairway.follow_up ADD COLUMN try_again_on date;
ALTER TABLE fairway.follow_up
    ADD CONSTRAINT follow_up_is_tried_again_when_nobody_was_reached
        CHECK (try_again_on IS NULL OR outcome = 'COULD_NOT_BE_REACHED');
