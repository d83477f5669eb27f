#include "CResources.h"
#include <string.h>

static const uint8_t cues_abbreviations_txt[] = {
#embed "cues/abbreviations.txt"
};
static const uint8_t cues_announcements_tsv[] = {
#embed "cues/announcements.tsv"
};
static const uint8_t cues_attribution_tsv[] = {
#embed "cues/attribution.tsv"
};
static const uint8_t cues_auxiliaries_tsv[] = {
#embed "cues/auxiliaries.tsv"
};
static const uint8_t cues_biography_tsv[] = {
#embed "cues/biography.tsv"
};
static const uint8_t cues_clutter_tsv[] = {
#embed "cues/clutter.tsv"
};
static const uint8_t cues_common_words_txt[] = {
#embed "cues/common-words.txt"
};
static const uint8_t cues_compound_prefixes_txt[] = {
#embed "cues/compound-prefixes.txt"
};
static const uint8_t cues_connectives_tsv[] = {
#embed "cues/connectives.tsv"
};
static const uint8_t cues_date_words_txt[] = {
#embed "cues/date-words.txt"
};
static const uint8_t cues_function_words_txt[] = {
#embed "cues/function-words.txt"
};
static const uint8_t cues_honorifics_txt[] = {
#embed "cues/honorifics.txt"
};
static const uint8_t cues_kind_weights_tsv[] = {
#embed "cues/kind-weights.tsv"
};
static const uint8_t cues_label_words_txt[] = {
#embed "cues/label-words.txt"
};
static const uint8_t cues_letters_tsv[] = {
#embed "cues/letters.tsv"
};
static const uint8_t cues_months_txt[] = {
#embed "cues/months.txt"
};
static const uint8_t cues_moves_tsv[] = {
#embed "cues/moves.tsv"
};
static const uint8_t cues_number_uses_tsv[] = {
#embed "cues/number-uses.tsv"
};
static const uint8_t cues_page_words_txt[] = {
#embed "cues/page-words.txt"
};
static const uint8_t cues_opposites_tsv[] = {
#embed "cues/opposites.tsv"
};
static const uint8_t cues_pairs_tsv[] = {
#embed "cues/pairs.tsv"
};
static const uint8_t cues_publication_words_txt[] = {
#embed "cues/publication-words.txt"
};
static const uint8_t cues_role_weights_tsv[] = {
#embed "cues/role-weights.tsv"
};
static const uint8_t cues_role_words_txt[] = {
#embed "cues/role-words.txt"
};
static const uint8_t cues_roles_tsv[] = {
#embed "cues/roles.tsv"
};
static const uint8_t cues_section_words_txt[] = {
#embed "cues/section-words.txt"
};
static const uint8_t cues_sentence_openers_txt[] = {
#embed "cues/sentence-openers.txt"
};
static const uint8_t cues_taglines_txt[] = {
#embed "cues/taglines.txt"
};
static const uint8_t cues_terms_tsv[] = {
#embed "cues/terms.tsv"
};
static const uint8_t cues_verbs_tsv[] = {
#embed "cues/verbs.tsv"
};
static const uint8_t cues_word_classes_tsv[] = {
#embed "cues/word-classes.tsv"
};
static const uint8_t cues_word_fields_tsv[] = {
#embed "cues/word-fields.tsv"
};
static const uint8_t debate_context_words_tsv[] = {
#embed "debate/context-words.tsv"
};
static const uint8_t debate_formats_txt[] = {
#embed "debate/formats.txt"
};
static const uint8_t debate_formats_british_parliamentary_json[] = {
#embed "debate/formats/british-parliamentary.json"
};
static const uint8_t debate_formats_karl_popper_json[] = {
#embed "debate/formats/karl-popper.json"
};
static const uint8_t debate_formats_lincoln_douglas_json[] = {
#embed "debate/formats/lincoln-douglas.json"
};
static const uint8_t debate_formats_parliamentary_json[] = {
#embed "debate/formats/parliamentary.json"
};
static const uint8_t debate_formats_policy_json[] = {
#embed "debate/formats/policy.json"
};
static const uint8_t debate_formats_public_forum_json[] = {
#embed "debate/formats/public-forum.json"
};
static const uint8_t debate_formats_world_schools_json[] = {
#embed "debate/formats/world-schools.json"
};
static const uint8_t debate_lesson_tsv[] = {
#embed "debate/lesson.tsv"
};
static const uint8_t debate_near_kinds_tsv[] = {
#embed "debate/near-kinds.tsv"
};
static const uint8_t debate_parts_tsv[] = {
#embed "debate/parts.tsv"
};
static const uint8_t debate_poor_openings_txt[] = {
#embed "debate/poor-openings.txt"
};
static const uint8_t debate_print_css[] = {
#embed "debate/print.css"
};
static const uint8_t debate_questions_tsv[] = {
#embed "debate/questions.tsv"
};
static const uint8_t debate_templates_txt[] = {
#embed "debate/templates.txt"
};
static const uint8_t debate_templates_answers_html_mustache[] = {
#embed "debate/templates/answers.html.mustache"
};
static const uint8_t debate_templates_answers_md_mustache[] = {
#embed "debate/templates/answers.md.mustache"
};
static const uint8_t debate_templates_asking_html_mustache[] = {
#embed "debate/templates/asking.html.mustache"
};
static const uint8_t debate_templates_asking_md_mustache[] = {
#embed "debate/templates/asking.md.mustache"
};
static const uint8_t debate_templates_ballot_html_mustache[] = {
#embed "debate/templates/ballot.html.mustache"
};
static const uint8_t debate_templates_ballot_md_mustache[] = {
#embed "debate/templates/ballot.md.mustache"
};
static const uint8_t debate_templates_blocks_html_mustache[] = {
#embed "debate/templates/blocks.html.mustache"
};
static const uint8_t debate_templates_blocks_md_mustache[] = {
#embed "debate/templates/blocks.md.mustache"
};
static const uint8_t debate_templates_brief_html_mustache[] = {
#embed "debate/templates/brief.html.mustache"
};
static const uint8_t debate_templates_brief_md_mustache[] = {
#embed "debate/templates/brief.md.mustache"
};
static const uint8_t debate_templates_cards_html_mustache[] = {
#embed "debate/templates/cards.html.mustache"
};
static const uint8_t debate_templates_cards_md_mustache[] = {
#embed "debate/templates/cards.md.mustache"
};
static const uint8_t debate_templates_case_html_mustache[] = {
#embed "debate/templates/case.html.mustache"
};
static const uint8_t debate_templates_case_md_mustache[] = {
#embed "debate/templates/case.md.mustache"
};
static const uint8_t debate_templates_flow_html_mustache[] = {
#embed "debate/templates/flow.html.mustache"
};
static const uint8_t debate_templates_flow_md_mustache[] = {
#embed "debate/templates/flow.md.mustache"
};
static const uint8_t debate_templates_index_html_mustache[] = {
#embed "debate/templates/index.html.mustache"
};
static const uint8_t debate_templates_index_md_mustache[] = {
#embed "debate/templates/index.md.mustache"
};
static const uint8_t debate_templates_map_html_mustache[] = {
#embed "debate/templates/map.html.mustache"
};
static const uint8_t debate_templates_map_md_mustache[] = {
#embed "debate/templates/map.md.mustache"
};
static const uint8_t debate_templates_page_html_mustache[] = {
#embed "debate/templates/page.html.mustache"
};
static const uint8_t debate_templates_point_html_mustache[] = {
#embed "debate/templates/point.html.mustache"
};
static const uint8_t debate_templates_point_md_mustache[] = {
#embed "debate/templates/point.md.mustache"
};
static const uint8_t debate_templates_points_html_mustache[] = {
#embed "debate/templates/points.html.mustache"
};
static const uint8_t debate_templates_points_md_mustache[] = {
#embed "debate/templates/points.md.mustache"
};
static const uint8_t debate_templates_questions_html_mustache[] = {
#embed "debate/templates/questions.html.mustache"
};
static const uint8_t debate_templates_questions_md_mustache[] = {
#embed "debate/templates/questions.md.mustache"
};
static const uint8_t debate_templates_resolution_html_mustache[] = {
#embed "debate/templates/resolution.html.mustache"
};
static const uint8_t debate_templates_resolution_md_mustache[] = {
#embed "debate/templates/resolution.md.mustache"
};
static const uint8_t debate_templates_teacher_html_mustache[] = {
#embed "debate/templates/teacher.html.mustache"
};
static const uint8_t debate_templates_teacher_md_mustache[] = {
#embed "debate/templates/teacher.md.mustache"
};
static const uint8_t debate_templates_timer_html_mustache[] = {
#embed "debate/templates/timer.html.mustache"
};
static const uint8_t debate_templates_timer_md_mustache[] = {
#embed "debate/templates/timer.md.mustache"
};
static const uint8_t debate_templates_worksheet_key_html_mustache[] = {
#embed "debate/templates/worksheet-key.html.mustache"
};
static const uint8_t debate_templates_worksheet_key_md_mustache[] = {
#embed "debate/templates/worksheet-key.md.mustache"
};
static const uint8_t debate_templates_worksheet_html_mustache[] = {
#embed "debate/templates/worksheet.html.mustache"
};
static const uint8_t debate_templates_worksheet_md_mustache[] = {
#embed "debate/templates/worksheet.md.mustache"
};
static const uint8_t debate_timer_js[] = {
#embed "debate/timer.js"
};
static const uint8_t debate_words_tsv[] = {
#embed "debate/words.tsv"
};
static const uint8_t inspecting_findings_tsv[] = {
#embed "inspecting/findings.tsv"
};
static const uint8_t inspecting_hedges_txt[] = {
#embed "inspecting/hedges.txt"
};
static const uint8_t inspecting_measures_tsv[] = {
#embed "inspecting/measures.tsv"
};
static const uint8_t inspecting_negations_txt[] = {
#embed "inspecting/negations.txt"
};
static const uint8_t inspecting_plain_words_tsv[] = {
#embed "inspecting/plain-words.tsv"
};
static const uint8_t inspecting_report_css[] = {
#embed "inspecting/report.css"
};
static const uint8_t inspecting_report_html[] = {
#embed "inspecting/report.html"
};
static const uint8_t inspecting_scheme_rules_tsv[] = {
#embed "inspecting/scheme-rules.tsv"
};
static const uint8_t inspecting_scheme_slots_tsv[] = {
#embed "inspecting/scheme-slots.tsv"
};
static const uint8_t inspecting_schemes_json[] = {
#embed "inspecting/schemes.json"
};
static const uint8_t inspecting_stop_words_txt[] = {
#embed "inspecting/stop-words.txt"
};
static const uint8_t mining_answer_words_tsv[] = {
#embed "mining/answer-words.tsv"
};
static const uint8_t mining_answer_schema_json[] = {
#embed "../../Documentation/mining-answer.schema.json"
};
static const uint8_t mining_instructions_md[] = {
#embed "mining/instructions.md"
};
static const uint8_t page_adding_js[] = {
#embed "page/adding.js"
};
static const uint8_t page_app_js[] = {
#embed "page/app.js"
};
static const uint8_t page_article_js[] = {
#embed "page/article.js"
};
static const uint8_t page_changes_js[] = {
#embed "page/changes.js"
};
static const uint8_t page_dialogs_js[] = {
#embed "page/dialogs.js"
};
static const uint8_t page_dom_js[] = {
#embed "page/dom.js"
};
static const uint8_t page_drawing_js[] = {
#embed "page/drawing.js"
};
static const uint8_t page_editor_js[] = {
#embed "page/editor.js"
};
static const uint8_t page_edits_js[] = {
#embed "page/edits.js"
};
static const uint8_t page_graph_js[] = {
#embed "page/graph.js"
};
static const uint8_t page_icon_svg[] = {
#embed "page/icon.svg"
};
static const uint8_t page_index_html[] = {
#embed "page/index.html"
};
static const uint8_t page_keys_js[] = {
#embed "page/keys.js"
};
static const uint8_t page_map_js[] = {
#embed "page/map.js"
};
static const uint8_t page_merging_js[] = {
#embed "page/merging.js"
};
static const uint8_t page_outline_js[] = {
#embed "page/outline.js"
};
static const uint8_t page_panning_js[] = {
#embed "page/panning.js"
};
static const uint8_t page_searching_js[] = {
#embed "page/searching.js"
};
static const uint8_t page_server_js[] = {
#embed "page/server.js"
};
static const uint8_t page_style_css[] = {
#embed "page/style.css"
};
static const uint8_t page_text_js[] = {
#embed "page/text.js"
};
static const uint8_t themes_dark_json[] = {
#embed "themes/dark.json"
};
static const uint8_t themes_default_json[] = {
#embed "themes/default.json"
};
static const uint8_t themes_high_contrast_json[] = {
#embed "themes/high-contrast.json"
};
static const uint8_t themes_house_json[] = {
#embed "themes/house.json"
};
static const uint8_t themes_print_json[] = {
#embed "themes/print.json"
};

static const uint8_t page_passages_js[] = {
#embed "page/passages.js"
};
static const uint8_t page_picture_js[] = {
#embed "page/picture.js"
};
static const uint8_t page_tabs_js[] = {
#embed "page/tabs.js"
};
static const uint8_t explore_app_js[] = {
#embed "explore/app.js"
};
static const uint8_t explore_card_js[] = {
#embed "explore/card.js"
};
static const uint8_t explore_chart_js[] = {
#embed "explore/chart.js"
};
static const uint8_t explore_corrections_js[] = {
#embed "explore/corrections.js"
};
static const uint8_t explore_filter_js[] = {
#embed "explore/filter.js"
};
static const uint8_t explore_folding_js[] = {
#embed "explore/folding.js"
};
static const uint8_t explore_index_html[] = {
#embed "explore/index.html"
};
static const uint8_t explore_keys_js[] = {
#embed "explore/keys.js"
};
static const uint8_t explore_saving_js[] = {
#embed "explore/saving.js"
};
static const uint8_t explore_steps_js[] = {
#embed "explore/steps.js"
};
static const uint8_t explore_style_css[] = {
#embed "explore/style.css"
};
static const uint8_t models_op_ed_model[] = {
#embed "models/op-ed.model"
};

static const struct {
    const char *name;
    const uint8_t *bytes;
    size_t length;
} resources[] = {
    {"cues/abbreviations.txt", cues_abbreviations_txt, sizeof cues_abbreviations_txt},
    {"cues/announcements.tsv", cues_announcements_tsv, sizeof cues_announcements_tsv},
    {"cues/attribution.tsv", cues_attribution_tsv, sizeof cues_attribution_tsv},
    {"cues/auxiliaries.tsv", cues_auxiliaries_tsv, sizeof cues_auxiliaries_tsv},
    {"cues/biography.tsv", cues_biography_tsv, sizeof cues_biography_tsv},
    {"cues/clutter.tsv", cues_clutter_tsv, sizeof cues_clutter_tsv},
    {"cues/common-words.txt", cues_common_words_txt, sizeof cues_common_words_txt},
    {"cues/compound-prefixes.txt", cues_compound_prefixes_txt, sizeof cues_compound_prefixes_txt},
    {"cues/connectives.tsv", cues_connectives_tsv, sizeof cues_connectives_tsv},
    {"cues/date-words.txt", cues_date_words_txt, sizeof cues_date_words_txt},
    {"cues/function-words.txt", cues_function_words_txt, sizeof cues_function_words_txt},
    {"cues/honorifics.txt", cues_honorifics_txt, sizeof cues_honorifics_txt},
    {"cues/kind-weights.tsv", cues_kind_weights_tsv, sizeof cues_kind_weights_tsv},
    {"cues/label-words.txt", cues_label_words_txt, sizeof cues_label_words_txt},
    {"cues/letters.tsv", cues_letters_tsv, sizeof cues_letters_tsv},
    {"cues/months.txt", cues_months_txt, sizeof cues_months_txt},
    {"cues/moves.tsv", cues_moves_tsv, sizeof cues_moves_tsv},
    {"cues/number-uses.tsv", cues_number_uses_tsv, sizeof cues_number_uses_tsv},
    {"cues/page-words.txt", cues_page_words_txt, sizeof cues_page_words_txt},
    {"cues/opposites.tsv", cues_opposites_tsv, sizeof cues_opposites_tsv},
    {"cues/pairs.tsv", cues_pairs_tsv, sizeof cues_pairs_tsv},
    {"cues/publication-words.txt", cues_publication_words_txt, sizeof cues_publication_words_txt},
    {"cues/role-weights.tsv", cues_role_weights_tsv, sizeof cues_role_weights_tsv},
    {"cues/role-words.txt", cues_role_words_txt, sizeof cues_role_words_txt},
    {"cues/roles.tsv", cues_roles_tsv, sizeof cues_roles_tsv},
    {"cues/section-words.txt", cues_section_words_txt, sizeof cues_section_words_txt},
    {"cues/sentence-openers.txt", cues_sentence_openers_txt, sizeof cues_sentence_openers_txt},
    {"cues/taglines.txt", cues_taglines_txt, sizeof cues_taglines_txt},
    {"cues/terms.tsv", cues_terms_tsv, sizeof cues_terms_tsv},
    {"cues/verbs.tsv", cues_verbs_tsv, sizeof cues_verbs_tsv},
    {"cues/word-classes.tsv", cues_word_classes_tsv, sizeof cues_word_classes_tsv},
    {"cues/word-fields.tsv", cues_word_fields_tsv, sizeof cues_word_fields_tsv},
    {"debate/context-words.tsv", debate_context_words_tsv, sizeof debate_context_words_tsv},
    {"debate/formats.txt", debate_formats_txt, sizeof debate_formats_txt},
    {"debate/formats/british-parliamentary.json", debate_formats_british_parliamentary_json, sizeof debate_formats_british_parliamentary_json},
    {"debate/formats/karl-popper.json", debate_formats_karl_popper_json, sizeof debate_formats_karl_popper_json},
    {"debate/formats/lincoln-douglas.json", debate_formats_lincoln_douglas_json, sizeof debate_formats_lincoln_douglas_json},
    {"debate/formats/parliamentary.json", debate_formats_parliamentary_json, sizeof debate_formats_parliamentary_json},
    {"debate/formats/policy.json", debate_formats_policy_json, sizeof debate_formats_policy_json},
    {"debate/formats/public-forum.json", debate_formats_public_forum_json, sizeof debate_formats_public_forum_json},
    {"debate/formats/world-schools.json", debate_formats_world_schools_json, sizeof debate_formats_world_schools_json},
    {"debate/lesson.tsv", debate_lesson_tsv, sizeof debate_lesson_tsv},
    {"debate/near-kinds.tsv", debate_near_kinds_tsv, sizeof debate_near_kinds_tsv},
    {"debate/parts.tsv", debate_parts_tsv, sizeof debate_parts_tsv},
    {"debate/poor-openings.txt", debate_poor_openings_txt, sizeof debate_poor_openings_txt},
    {"debate/print.css", debate_print_css, sizeof debate_print_css},
    {"debate/questions.tsv", debate_questions_tsv, sizeof debate_questions_tsv},
    {"debate/templates.txt", debate_templates_txt, sizeof debate_templates_txt},
    {"debate/templates/answers.html.mustache", debate_templates_answers_html_mustache, sizeof debate_templates_answers_html_mustache},
    {"debate/templates/answers.md.mustache", debate_templates_answers_md_mustache, sizeof debate_templates_answers_md_mustache},
    {"debate/templates/asking.html.mustache", debate_templates_asking_html_mustache, sizeof debate_templates_asking_html_mustache},
    {"debate/templates/asking.md.mustache", debate_templates_asking_md_mustache, sizeof debate_templates_asking_md_mustache},
    {"debate/templates/ballot.html.mustache", debate_templates_ballot_html_mustache, sizeof debate_templates_ballot_html_mustache},
    {"debate/templates/ballot.md.mustache", debate_templates_ballot_md_mustache, sizeof debate_templates_ballot_md_mustache},
    {"debate/templates/blocks.html.mustache", debate_templates_blocks_html_mustache, sizeof debate_templates_blocks_html_mustache},
    {"debate/templates/blocks.md.mustache", debate_templates_blocks_md_mustache, sizeof debate_templates_blocks_md_mustache},
    {"debate/templates/brief.html.mustache", debate_templates_brief_html_mustache, sizeof debate_templates_brief_html_mustache},
    {"debate/templates/brief.md.mustache", debate_templates_brief_md_mustache, sizeof debate_templates_brief_md_mustache},
    {"debate/templates/cards.html.mustache", debate_templates_cards_html_mustache, sizeof debate_templates_cards_html_mustache},
    {"debate/templates/cards.md.mustache", debate_templates_cards_md_mustache, sizeof debate_templates_cards_md_mustache},
    {"debate/templates/case.html.mustache", debate_templates_case_html_mustache, sizeof debate_templates_case_html_mustache},
    {"debate/templates/case.md.mustache", debate_templates_case_md_mustache, sizeof debate_templates_case_md_mustache},
    {"debate/templates/flow.html.mustache", debate_templates_flow_html_mustache, sizeof debate_templates_flow_html_mustache},
    {"debate/templates/flow.md.mustache", debate_templates_flow_md_mustache, sizeof debate_templates_flow_md_mustache},
    {"debate/templates/index.html.mustache", debate_templates_index_html_mustache, sizeof debate_templates_index_html_mustache},
    {"debate/templates/index.md.mustache", debate_templates_index_md_mustache, sizeof debate_templates_index_md_mustache},
    {"debate/templates/map.html.mustache", debate_templates_map_html_mustache, sizeof debate_templates_map_html_mustache},
    {"debate/templates/map.md.mustache", debate_templates_map_md_mustache, sizeof debate_templates_map_md_mustache},
    {"debate/templates/page.html.mustache", debate_templates_page_html_mustache, sizeof debate_templates_page_html_mustache},
    {"debate/templates/point.html.mustache", debate_templates_point_html_mustache, sizeof debate_templates_point_html_mustache},
    {"debate/templates/point.md.mustache", debate_templates_point_md_mustache, sizeof debate_templates_point_md_mustache},
    {"debate/templates/points.html.mustache", debate_templates_points_html_mustache, sizeof debate_templates_points_html_mustache},
    {"debate/templates/points.md.mustache", debate_templates_points_md_mustache, sizeof debate_templates_points_md_mustache},
    {"debate/templates/questions.html.mustache", debate_templates_questions_html_mustache, sizeof debate_templates_questions_html_mustache},
    {"debate/templates/questions.md.mustache", debate_templates_questions_md_mustache, sizeof debate_templates_questions_md_mustache},
    {"debate/templates/resolution.html.mustache", debate_templates_resolution_html_mustache, sizeof debate_templates_resolution_html_mustache},
    {"debate/templates/resolution.md.mustache", debate_templates_resolution_md_mustache, sizeof debate_templates_resolution_md_mustache},
    {"debate/templates/teacher.html.mustache", debate_templates_teacher_html_mustache, sizeof debate_templates_teacher_html_mustache},
    {"debate/templates/teacher.md.mustache", debate_templates_teacher_md_mustache, sizeof debate_templates_teacher_md_mustache},
    {"debate/templates/timer.html.mustache", debate_templates_timer_html_mustache, sizeof debate_templates_timer_html_mustache},
    {"debate/templates/timer.md.mustache", debate_templates_timer_md_mustache, sizeof debate_templates_timer_md_mustache},
    {"debate/templates/worksheet-key.html.mustache", debate_templates_worksheet_key_html_mustache, sizeof debate_templates_worksheet_key_html_mustache},
    {"debate/templates/worksheet-key.md.mustache", debate_templates_worksheet_key_md_mustache, sizeof debate_templates_worksheet_key_md_mustache},
    {"debate/templates/worksheet.html.mustache", debate_templates_worksheet_html_mustache, sizeof debate_templates_worksheet_html_mustache},
    {"debate/templates/worksheet.md.mustache", debate_templates_worksheet_md_mustache, sizeof debate_templates_worksheet_md_mustache},
    {"debate/timer.js", debate_timer_js, sizeof debate_timer_js},
    {"debate/words.tsv", debate_words_tsv, sizeof debate_words_tsv},
    {"explore/app.js", explore_app_js, sizeof explore_app_js},
    {"explore/card.js", explore_card_js, sizeof explore_card_js},
    {"explore/chart.js", explore_chart_js, sizeof explore_chart_js},
    {"explore/corrections.js", explore_corrections_js, sizeof explore_corrections_js},
    {"explore/filter.js", explore_filter_js, sizeof explore_filter_js},
    {"explore/folding.js", explore_folding_js, sizeof explore_folding_js},
    {"explore/index.html", explore_index_html, sizeof explore_index_html},
    {"explore/keys.js", explore_keys_js, sizeof explore_keys_js},
    {"explore/saving.js", explore_saving_js, sizeof explore_saving_js},
    {"explore/steps.js", explore_steps_js, sizeof explore_steps_js},
    {"explore/style.css", explore_style_css, sizeof explore_style_css},
    {"inspecting/findings.tsv", inspecting_findings_tsv, sizeof inspecting_findings_tsv},
    {"inspecting/hedges.txt", inspecting_hedges_txt, sizeof inspecting_hedges_txt},
    {"inspecting/measures.tsv", inspecting_measures_tsv, sizeof inspecting_measures_tsv},
    {"inspecting/negations.txt", inspecting_negations_txt, sizeof inspecting_negations_txt},
    {"inspecting/plain-words.tsv", inspecting_plain_words_tsv, sizeof inspecting_plain_words_tsv},
    {"inspecting/report.css", inspecting_report_css, sizeof inspecting_report_css},
    {"inspecting/report.html", inspecting_report_html, sizeof inspecting_report_html},
    {"inspecting/scheme-rules.tsv", inspecting_scheme_rules_tsv, sizeof inspecting_scheme_rules_tsv},
    {"inspecting/scheme-slots.tsv", inspecting_scheme_slots_tsv, sizeof inspecting_scheme_slots_tsv},
    {"inspecting/schemes.json", inspecting_schemes_json, sizeof inspecting_schemes_json},
    {"inspecting/stop-words.txt", inspecting_stop_words_txt, sizeof inspecting_stop_words_txt},
    {"mining/answer-words.tsv", mining_answer_words_tsv, sizeof mining_answer_words_tsv},
    {"mining/answer.schema.json", mining_answer_schema_json, sizeof mining_answer_schema_json},
    {"mining/instructions.md", mining_instructions_md, sizeof mining_instructions_md},
    {"models/op-ed.model", models_op_ed_model, sizeof models_op_ed_model},
    {"page/adding.js", page_adding_js, sizeof page_adding_js},
    {"page/app.js", page_app_js, sizeof page_app_js},
    {"page/article.js", page_article_js, sizeof page_article_js},
    {"page/changes.js", page_changes_js, sizeof page_changes_js},
    {"page/dialogs.js", page_dialogs_js, sizeof page_dialogs_js},
    {"page/dom.js", page_dom_js, sizeof page_dom_js},
    {"page/drawing.js", page_drawing_js, sizeof page_drawing_js},
    {"page/editor.js", page_editor_js, sizeof page_editor_js},
    {"page/edits.js", page_edits_js, sizeof page_edits_js},
    {"page/graph.js", page_graph_js, sizeof page_graph_js},
    {"page/icon.svg", page_icon_svg, sizeof page_icon_svg},
    {"page/index.html", page_index_html, sizeof page_index_html},
    {"page/keys.js", page_keys_js, sizeof page_keys_js},
    {"page/map.js", page_map_js, sizeof page_map_js},
    {"page/merging.js", page_merging_js, sizeof page_merging_js},
    {"page/outline.js", page_outline_js, sizeof page_outline_js},
    {"page/panning.js", page_panning_js, sizeof page_panning_js},
    {"page/passages.js", page_passages_js, sizeof page_passages_js},
    {"page/picture.js", page_picture_js, sizeof page_picture_js},
    {"page/searching.js", page_searching_js, sizeof page_searching_js},
    {"page/server.js", page_server_js, sizeof page_server_js},
    {"page/style.css", page_style_css, sizeof page_style_css},
    {"page/tabs.js", page_tabs_js, sizeof page_tabs_js},
    {"page/text.js", page_text_js, sizeof page_text_js},
    {"themes/dark.json", themes_dark_json, sizeof themes_dark_json},
    {"themes/default.json", themes_default_json, sizeof themes_default_json},
    {"themes/high-contrast.json", themes_high_contrast_json, sizeof themes_high_contrast_json},
    {"themes/house.json", themes_house_json, sizeof themes_house_json},
    {"themes/print.json", themes_print_json, sizeof themes_print_json},
};

const uint8_t *cresources_find(const char *name, size_t *length) {
    for (size_t i = 0; i < sizeof resources / sizeof *resources; i++) {
        if (strcmp(resources[i].name, name) == 0) {
            *length = resources[i].length;
            return resources[i].bytes;
        }
    }
    *length = 0;
    return NULL;
}
