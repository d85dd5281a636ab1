-- Whether an exchange is a rehearsal of another one, which simulated people play. It stays a draft.
ALTER TABLE exchange ADD COLUMN rehearsal boolean NOT NULL DEFAULT false CHECK (NOT rehearsal OR status = 'draft');
