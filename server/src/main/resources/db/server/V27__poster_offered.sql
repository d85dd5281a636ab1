-- When the same file came last. What nobody shows is deleted some time after that.
ALTER TABLE poster_file ADD COLUMN offered_at timestamptz NOT NULL DEFAULT now();
