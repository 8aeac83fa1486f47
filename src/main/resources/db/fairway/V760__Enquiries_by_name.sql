CREATE INDEX person_by_family_name ON fairway.person (lower(family_name) text_pattern_ops, lower(given_name) text_pattern_ops);
CREATE INDEX person_by_given_name ON fairway.person (lower(given_name) text_pattern_ops);
