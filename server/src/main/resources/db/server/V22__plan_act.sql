-- A plan is an import, or what an organiser does to several people at once.
ALTER TABLE import_plan
    ADD COLUMN act text NOT NULL DEFAULT 'import'
        CHECK (act IN ('import', 'roles-given', 'roles-taken', 'people-removed', 'people-merged'));
