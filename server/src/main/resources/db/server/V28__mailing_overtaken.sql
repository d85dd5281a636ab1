-- Who got another link or came after a mailing was planned gets no mail of it; and one mailing of an exchange is sent at a time.
ALTER TABLE mailing_row DROP CONSTRAINT mailing_row_state_check, ADD CONSTRAINT mailing_row_state_check
    CHECK (state IN ('waiting', 'trying', 'sent', 'refused', 'failed', 'doubt', 'gone', 'overtaken'));
UPDATE mailing SET state = 'stopped' WHERE state = 'running' AND EXISTS (
    SELECT FROM mailing other WHERE other.exchange = mailing.exchange AND other.state = 'running' AND other.begun_at < mailing.begun_at);
CREATE UNIQUE INDEX mailing_under_way ON mailing (exchange) WHERE state = 'running';
