-- The organiser of the exchange that a plan makes, and when they were let in.
ALTER TABLE import_plan ADD COLUMN organiser text, ADD COLUMN let_in_at timestamptz;
