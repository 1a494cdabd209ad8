-- Lists of stories begin with the latest report; one without a date stands behind all others.
CREATE INDEX members_by_latest ON members ((COALESCE(latest, -9223372036854775807)) DESC, story);
