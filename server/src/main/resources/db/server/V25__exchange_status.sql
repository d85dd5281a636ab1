-- How far an exchange is open. What was there before this was open.
ALTER TABLE exchange
    ADD COLUMN status text NOT NULL DEFAULT 'open' CHECK (status IN ('draft', 'open', 'closed', 'archived'));

-- A deleted exchange leaves its name, so that nobody takes the old one for a new one. The column was never filled.
ALTER TABLE exchange RENAME COLUMN closed_at TO deleted_at;
