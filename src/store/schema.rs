//! The tables as diesel knows them, in the order of the migrations.
//! A table of facts, not code: when a migration changes a column, it changes here in the same commit.

diesel::table! {
    person (id) {
        id -> Text,
        email -> Text,
        email_folded -> Text,
        name -> Text,
        language -> Text,
        password_hash -> Nullable<Text>,
        organiser -> Bool,
        confirmed_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    session (id) {
        id -> Text,
        token_hash -> Text,
        person_id -> Text,
        form_token -> Text,
        flash -> Nullable<Text>,
        created_at -> Timestamp,
        last_seen_at -> Timestamp,
        authenticated_at -> Timestamp,
        expires_at -> Timestamp,
    }
}

diesel::table! {
    link (id) {
        id -> Text,
        purpose -> Text,
        token_hash -> Text,
        email -> Text,
        person_id -> Nullable<Text>,
        panel_member_id -> Nullable<Text>,
        created_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    letter (id) {
        id -> Text,
        kind -> Text,
        email -> Text,
        language -> Text,
        facts -> Text,
        edition_id -> Nullable<Text>,
        created_at -> Timestamp,
        due_at -> Timestamp,
        attempts -> Integer,
        last_error -> Nullable<Text>,
        sent_at -> Nullable<Timestamp>,
        given_up_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    audit (id) {
        id -> Text,
        number -> BigInt,
        at -> Timestamp,
        actor_id -> Nullable<Text>,
        act -> Text,
        edition_id -> Nullable<Text>,
        object_id -> Nullable<Text>,
        facts -> Text,
    }
}

diesel::table! {
    edition (id) {
        id -> Text,
        year -> Integer,
        title_nl -> Text,
        title_en -> Text,
        rules_nl -> Text,
        rules_en -> Text,
        zone -> Text,
        phase -> Text,
        preparation_at -> Timestamp,
        call_opens_at -> Timestamp,
        call_closes_at -> Timestamp,
        screening_closes_at -> Timestamp,
        scoring_opens_at -> Timestamp,
        scoring_closes_at -> Timestamp,
        sealing_at -> Timestamp,
        publication_at -> Timestamp,
        grace_minutes -> Integer,
        minimum_candidates -> Integer,
        minimum_jurors -> Integer,
        minimum_bureaus -> Integer,
        jurors_public_early -> Bool,
        revision -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    edition_kind (edition_id, kind) {
        edition_id -> Text,
        kind -> Text,
    }
}

diesel::table! {
    sector (id) {
        id -> Text,
        edition_id -> Text,
        key -> Text,
        ordinal -> Integer,
        name_nl -> Text,
        name_en -> Text,
    }
}

diesel::table! {
    rubric (id) {
        id -> Text,
        edition_id -> Text,
        version -> Integer,
        frozen_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    element (id) {
        id -> Text,
        rubric_id -> Text,
        key -> Text,
        ordinal -> Integer,
        weight -> Integer,
        weight_reason -> Text,
        look_in -> Text,
        revision -> Integer,
    }
}

diesel::table! {
    element_text (element_id, language) {
        element_id -> Text,
        language -> Text,
        name -> Text,
        definition -> Text,
        is_not -> Text,
        guide -> Text,
        behavioural -> Text,
        situational -> Text,
        probes -> Text,
        red_flags -> Text,
        green_flags -> Text,
        rating_error -> Text,
    }
}

diesel::table! {
    level_descriptor (element_id, language, level) {
        element_id -> Text,
        language -> Text,
        level -> Integer,
        descriptor -> Text,
    }
}

diesel::table! {
    bureau (id) {
        id -> Text,
        name -> Text,
        name_folded -> Text,
        about_nl -> Text,
        about_en -> Text,
        listed -> Bool,
        revision -> Integer,
        created_at -> Timestamp,
    }
}

diesel::table! {
    business_case (id) {
        id -> Text,
        edition_id -> Text,
        person_id -> Text,
        number -> Integer,
        state -> Text,
        language -> Text,
        title -> Text,
        sector_id -> Nullable<Text>,
        kind -> Nullable<Text>,
        client_branch -> Nullable<Text>,
        bureau_id -> Nullable<Text>,
        personal_deadline_at -> Nullable<Timestamp>,
        declared_at -> Nullable<Timestamp>,
        submitted_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
        revision -> Integer,
        created_at -> Timestamp,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    section (case_id, key) {
        case_id -> Text,
        key -> Text,
        body -> Text,
        revision -> Integer,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    attachment (id) {
        id -> Text,
        case_id -> Text,
        file_name -> Text,
        media_type -> Text,
        bytes -> BigInt,
        sha256 -> Text,
        storage_key -> Text,
        created_at -> Timestamp,
    }
}

diesel::table! {
    screening_decision (id) {
        id -> Text,
        case_id -> Text,
        decision -> Text,
        reason -> Text,
        due_at -> Nullable<Timestamp>,
        decided_by -> Text,
        decided_at -> Timestamp,
        taken_back_by -> Nullable<Text>,
        taken_back_at -> Nullable<Timestamp>,
        taken_back_why -> Nullable<Text>,
    }
}

diesel::table! {
    round (id) {
        id -> Text,
        edition_id -> Text,
        ordinal -> Integer,
        kind -> Text,
        state -> Text,
        rubric_id -> Text,
        scoring_closes_at -> Timestamp,
        closed_at -> Nullable<Timestamp>,
        revealed_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    panel (id) {
        id -> Text,
        round_id -> Text,
        sector_id -> Nullable<Text>,
    }
}

diesel::table! {
    panel_member (id) {
        id -> Text,
        panel_id -> Text,
        person_id -> Nullable<Text>,
        email -> Text,
        email_folded -> Text,
        name -> Text,
        language -> Text,
        role -> Text,
        president -> Bool,
        invited_at -> Timestamp,
        accepted_at -> Nullable<Timestamp>,
        left_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    recusal (id) {
        id -> Text,
        round_id -> Text,
        case_id -> Text,
        person_id -> Text,
        tie -> Text,
        reason -> Text,
        declared_at -> Timestamp,
    }
}

diesel::table! {
    round_reopening (id) {
        id -> Text,
        round_id -> Text,
        reason -> Text,
        until_at -> Timestamp,
        reopened_by -> Text,
        reopened_at -> Timestamp,
    }
}

diesel::table! {
    assignment (id) {
        id -> Text,
        round_id -> Text,
        case_id -> Text,
        panel_member_id -> Text,
        person_id -> Text,
        offer_order -> Integer,
        untied_at -> Nullable<Timestamp>,
        created_at -> Timestamp,
    }
}

diesel::table! {
    scoresheet (id) {
        id -> Text,
        assignment_id -> Text,
        state -> Text,
        revision -> Integer,
        completed_at -> Nullable<Timestamp>,
        handed_in_at -> Nullable<Timestamp>,
        accepted_by -> Nullable<Text>,
        accepted_at -> Nullable<Timestamp>,
        updated_at -> Timestamp,
    }
}

diesel::table! {
    sheet_decision (id) {
        id -> Text,
        scoresheet_id -> Text,
        kind -> Text,
        reason -> Text,
        taken_by -> Text,
        taken_at -> Timestamp,
        outcome -> Nullable<Text>,
        settled_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    score_change (decision_id, element_id) {
        decision_id -> Text,
        element_id -> Text,
        old_level -> Nullable<Integer>,
        old_abstained -> Bool,
        old_justification -> Text,
        new_level -> Nullable<Integer>,
        new_abstained -> Bool,
        new_justification -> Text,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    element_score (scoresheet_id, element_id) {
        scoresheet_id -> Text,
        element_id -> Text,
        level -> Nullable<Integer>,
        abstained -> Bool,
        justification -> Text,
        revision -> Integer,
        saved_at -> Timestamp,
    }
}

diesel::table! {
    hand_in (id) {
        id -> Text,
        round_id -> Text,
        person_id -> Text,
        sheets -> Integer,
        at -> Timestamp,
    }
}

diesel::table! {
    title_award (id) {
        id -> Text,
        edition_id -> Text,
        title -> Text,
        sector_id -> Nullable<Text>,
        case_id -> Nullable<Text>,
        bureau_id -> Nullable<Text>,
        awarded -> Bool,
        reason -> Text,
        departure_reason -> Nullable<Text>,
        language -> Text,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        confirmed_by -> Nullable<Text>,
        confirmed_at -> Nullable<Timestamp>,
        revision -> Integer,
    }
}

diesel::table! {
    jury_words (case_id) {
        case_id -> Text,
        body -> Text,
        language -> Text,
        written_by -> Text,
        released_at -> Timestamp,
        revision -> Integer,
    }
}

diesel::table! {
    publication (id) {
        id -> Text,
        edition_id -> Text,
        number -> Integer,
        input_hash -> Text,
        engine -> Text,
        frozen -> Text,
        moment -> Timestamp,
        proposed_by -> Text,
        proposed_at -> Timestamp,
        confirmed_by -> Nullable<Text>,
        confirmed_at -> Nullable<Timestamp>,
        called_off_by -> Nullable<Text>,
        called_off_at -> Nullable<Timestamp>,
        input -> Text,
        reasons -> Text,
    }
}

diesel::joinable!(session -> person (person_id));
diesel::joinable!(link -> person (person_id));
diesel::joinable!(edition_kind -> edition (edition_id));
diesel::joinable!(sector -> edition (edition_id));
diesel::joinable!(rubric -> edition (edition_id));
diesel::joinable!(element -> rubric (rubric_id));
diesel::joinable!(element_text -> element (element_id));
diesel::joinable!(level_descriptor -> element (element_id));
diesel::joinable!(business_case -> edition (edition_id));
diesel::joinable!(business_case -> person (person_id));
diesel::joinable!(business_case -> sector (sector_id));
diesel::joinable!(business_case -> bureau (bureau_id));
diesel::joinable!(section -> business_case (case_id));
diesel::joinable!(attachment -> business_case (case_id));
diesel::joinable!(screening_decision -> business_case (case_id));
diesel::joinable!(round -> edition (edition_id));
diesel::joinable!(round -> rubric (rubric_id));
diesel::joinable!(panel -> round (round_id));
diesel::joinable!(panel -> sector (sector_id));
diesel::joinable!(panel_member -> panel (panel_id));
diesel::joinable!(panel_member -> person (person_id));
diesel::joinable!(recusal -> round (round_id));
diesel::joinable!(recusal -> business_case (case_id));
diesel::joinable!(recusal -> person (person_id));
diesel::joinable!(assignment -> round (round_id));
diesel::joinable!(assignment -> business_case (case_id));
diesel::joinable!(assignment -> panel_member (panel_member_id));
diesel::joinable!(assignment -> person (person_id));
diesel::joinable!(scoresheet -> assignment (assignment_id));
diesel::joinable!(scoresheet -> person (accepted_by));
diesel::joinable!(sheet_decision -> scoresheet (scoresheet_id));
diesel::joinable!(score_change -> sheet_decision (decision_id));
diesel::joinable!(element_score -> scoresheet (scoresheet_id));
diesel::joinable!(element_score -> element (element_id));
diesel::joinable!(hand_in -> round (round_id));
diesel::joinable!(hand_in -> person (person_id));
diesel::joinable!(title_award -> edition (edition_id));
diesel::joinable!(title_award -> sector (sector_id));
diesel::joinable!(title_award -> business_case (case_id));
diesel::joinable!(title_award -> bureau (bureau_id));
diesel::joinable!(jury_words -> business_case (case_id));
diesel::joinable!(publication -> edition (edition_id));

diesel::allow_tables_to_appear_in_same_query!(
    person,
    session,
    link,
    letter,
    audit,
    edition,
    edition_kind,
    sector,
    rubric,
    element,
    element_text,
    level_descriptor,
    bureau,
    business_case,
    section,
    attachment,
    screening_decision,
    round,
    panel,
    panel_member,
    recusal,
    round_reopening,
    assignment,
    scoresheet,
    sheet_decision,
    score_change,
    element_score,
    hand_in,
    title_award,
    jury_words,
    publication,
);

diesel::allow_columns_to_appear_in_same_group_by_clause!(
    assignment::case_id,
    scoresheet::state,
    panel_member::role
);
