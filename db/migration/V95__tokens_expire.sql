-- No token works for ever: one that was forgotten somewhere is a door that nobody watches.

alter table api_token add column expires_at timestamptz;
update api_token set expires_at = now() + interval '365 days';
alter table api_token alter column expires_at set not null;
alter table api_token add constraint api_token_lives check (expires_at > made_at);
comment on column api_token.expires_at is 'From then on it is refused; its owner chose the days, a year at most. Tokens from before that had a year';
