-- Who may work at the desk, how they sign in, and where their sessions are kept.

create sequence account_id_seq increment by 50;
create table account (
    id              bigint primary key default nextval('account_id_seq'),
    name            citext not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{1,49}$'),
    display_name    text not null check (display_name <> '' and length(display_name) <= 100),
    password_hash   text not null check (password_hash ~ '^\{[a-z0-9@_-]+\}.'),
    role            text not null check (role in ('reader', 'editor', 'reviewer', 'administrator')),
    enabled         boolean not null default true,
    must_change     boolean not null default false,
    created_at      timestamptz not null default now(),
    last_sign_in_at timestamptz,
    version         integer not null default 0
);
comment on table account is 'Somebody who can sign in; readers of the public pages need no account';
comment on column account.password_hash is 'The hash with the name of its algorithm in front: {argon2}…';
comment on column account.must_change is 'The password was given out by the machine or an administrator and opens only the page that changes it';

create sequence account_link_id_seq increment by 50;
create table account_link (
    id           bigint primary key default nextval('account_link_id_seq'),
    token_sha256 text not null unique check (token_sha256 ~ '^[0-9a-f]{64}$'),
    role         text check (role in ('reader', 'editor', 'reviewer', 'administrator')),
    account_id   bigint references account,
    note         text check (length(note) <= 200),
    made_by      bigint not null references account,
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    used_at      timestamptz,
    withdrawn_at timestamptz,
    check (made_at < expires_at),
    check ((role is null) = (account_id is not null))
);
comment on table account_link is 'A link that works once: an invitation (has a role) or a new password for an account (has the account)';
comment on column account_link.token_sha256 is 'The token itself is shown once and never stored';
create index account_link_by_account on account_link (account_id);

create table sign_in_attempt (
    name    citext not null,
    address text not null,
    at      timestamptz not null
);
comment on table sign_in_attempt is 'Failed and unfinished attempts to sign in, counted to slow down guessing; a success clears them';
create index sign_in_attempt_by_name on sign_in_attempt (name, at);
create index sign_in_attempt_by_address on sign_in_attempt (address, at);

-- Names and columns of the four tables below are those that Spring Session and Spring Security look for.

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
comment on table spring_session is 'Sessions of signed-in people; they survive a restart';
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table spring_session_attributes is 'What a session remembers';

create table user_entities (
    id           varchar(1000) primary key,
    name         varchar(100) not null unique,
    display_name varchar(200)
);
comment on table user_entities is 'Accounts as passkeys know them';

create table user_credentials (
    credential_id                varchar(1000) primary key,
    user_entity_user_id          varchar(1000) not null references user_entities on delete cascade,
    public_key                   bytea not null,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean not null,
    authenticator_transports     varchar(1000),
    public_key_credential_type   varchar(100),
    backup_state                 boolean not null,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamp,
    last_used                    timestamp,
    label                        varchar(1000) not null
);
comment on table user_credentials is 'Public halves of passkeys';
create index user_credentials_by_owner on user_credentials (user_entity_user_id);

create sequence activity_id_seq increment by 50;
create table activity (
    id      bigint primary key default nextval('activity_id_seq'),
    at      timestamptz not null,
    who     text not null check (who <> ''),
    what    text not null check (what ~ '^[a-z]+(\.[a-z-]+)+$'),
    about   text,
    detail  text,
    address text
);
comment on table activity is 'Append-only log of what was done at the desk; the history of each claim stands in claim_revision';
comment on column activity.what is 'A message key beneath "activity."';
create index activity_by_time on activity (at desc, id desc);
create trigger activity_is_append_only before update or delete on activity
    for each row execute function refuse_change();
create trigger activity_is_not_truncated before truncate on activity
    for each statement execute function refuse_change();
