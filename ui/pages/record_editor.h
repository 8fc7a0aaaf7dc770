// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/record_form.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace spoton::widgets {
class Button;
class ChipGroup;
class DayEdit;
class Field;
class Label;
class TagLabel;
} // namespace spoton::widgets

namespace spoton::pages {

/// A form in the place of a record's detail, with Save and Cancel in its footer. What was typed survives as a
/// draft until one of the two.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    ~RecordEditor() override;

    /// As wide as its fields need to be.
    QSize minimumSizeHint() const override;

    /// Whether there is anything that closing would lose.
    bool isTouched() const { return m_form->isTouched(); }

    /// See DraftKeeper::edits().
    int edits() const { return m_form->edits(); }

    /// What it is about, with 0 a new one.
    viewmodels::Destination record() const { return m_form->record(); }

    /// Once it is shown.
    virtual void focusFirst() = 0;

    /// Puts that into the file's drafts, then says whether all of it is there.
    void keepDraft(viewmodels::DraftKeeper::Then then) { m_form->keep(std::move(then)); }

Q_SIGNALS:
    /// @param typed what was thrown away, if there was anything
    void cancelled(const std::optional<QJsonObject>& typed);
    void saved(qint64 id);

protected:
    /// The form is owned from now on.
    RecordEditor(viewmodels::OpenFile& file, viewmodels::RecordForm* form, const QString& title,
                 QWidget* parent);

    viewmodels::RecordForm& form() const { return *m_form; }

    /// Reads the record, or begins a new one without id; once the fields are there.
    void start(qint64 id);

    /// All fields are others than before.
    virtual void showAll() = 0;

    /// What follows from what was typed.
    virtual void showConsequences() = 0;

    viewmodels::OpenFile& file() const { return m_file; }

    /// Where the fields go.
    QVBoxLayout* fields() const { return m_fields; }
    static QBoxLayout* addRow(QBoxLayout* layout);
    QLineEdit* addLine(QBoxLayout* layout, const QString& label, std::function<void(const QString&)> edit,
                       bool required = false);
    widgets::DayEdit* addDay(QBoxLayout* layout, const QString& label,
                             std::function<void(const QString&)> edit);
    QPlainTextEdit* addWords(const QString& label, std::function<void(const QString&)> edit);
    QComboBox* addCodes(QBoxLayout* layout, const QString& label, domain::CodeList list,
                        std::function<void(const domain::Code&)> edit);
    QComboBox* addStaff(QBoxLayout* layout, const QString& label,
                        std::function<void(std::optional<domain::StaffId>)> edit);
    QComboBox* addDistricts(QBoxLayout* layout, std::function<void(std::optional<domain::District>)> edit);
    widgets::ChipGroup* addChips(const QString& label, domain::CodeList list,
                                 std::function<void(const domain::CodeSet&)> edit);
    QCheckBox* addCheck(QBoxLayout* layout, const QString& words, std::function<void(bool)> edit);

    /// What is wrong with that field of the form is said below the line.
    void check(viewmodels::RecordField field, QLineEdit* line, int place = 0);

    static void showStaff(QComboBox* box, std::optional<domain::StaffId> staff);

    /// Stated, or as the address says.
    void showDistrict(QComboBox* box, std::optional<domain::District> stated, const QString& postalCode,
                      const QString& town) const;

    /// Leaves a line alone that says the same, with a space that is being typed.
    static void showTown(QLineEdit* line, const QString& town);

    /// Without passing for something that was typed.
    static void showWords(QPlainTextEdit* edit, const QString& words);

    /// Puts the focus where typing goes on; also into what has just been made.
    void focusOn(QWidget* field);

    /// Issues, draft and why Save is off.
    void showState();

private:
    QWidget* makeFooter();
    void save();
    void cancel();

    viewmodels::OpenFile& m_file;
    viewmodels::RecordForm* m_form;
    struct Checked
    {
        viewmodels::RecordField field;
        int place;
        QPointer<widgets::Field> shown;
    };
    std::vector<Checked> m_checked;
    QScrollArea* m_scroll;
    QVBoxLayout* m_fields;
    widgets::TagLabel* m_tag;
    widgets::Label* m_kept;
    widgets::Label* m_reason;
    widgets::Button* m_save;
};

} // namespace spoton::pages
