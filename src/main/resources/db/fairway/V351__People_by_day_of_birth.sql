CREATE INDEX person_by_birth_date ON fairway.person (birth_date);
