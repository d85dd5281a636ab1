-- How a person attends: on site or online. Null if nobody has said it. It stays out of the journal, as their name does.
ALTER TABLE person ADD COLUMN attends text CHECK (attends IN ('on-site', 'online'));
