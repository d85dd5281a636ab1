-- What organisers set for their exchange. These are no part of the event, so they are not in the journal.
ALTER TABLE exchange
    ADD COLUMN contact text NOT NULL DEFAULT '' CHECK (length(contact) <= 200), -- for people who have lost their link
    ADD COLUMN public_programme boolean NOT NULL DEFAULT true; -- whether strangers see the programme
