// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/start_frame.h"
#include "viewmodels/start.h"

#include <map>

class QLineEdit;

namespace spoton::widgets {
class Button;
class Notice;
class PassphraseField;
class StrengthBar;
} // namespace spoton::widgets

namespace spoton::pages {

/// The first page of a new file: where it goes, who works here, and the passphrase twice.
class StartCreate : public StartFrame
{
    Q_OBJECT

public:
    StartCreate(viewmodels::Start& start, const Ports& ports, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

private:
    struct Field
    {
        QLineEdit* edit;
        widgets::Notice* gap;
    };

    void addField(viewmodels::CreateField field, const QString& label, QLineEdit* edit,
                  QWidget* beside = nullptr);
    widgets::PassphraseField* passphraseField(const QString& name);
    void choosePath();
    void showState();
    void showGap(viewmodels::CreateField field);
    void goOn();

    viewmodels::Start& m_start;
    const Ports& m_ports;
    std::map<viewmodels::CreateField, Field> m_fields;
    widgets::Button* m_choose;
    widgets::StrengthBar* m_strength;
    widgets::Notice* m_risk;
    widgets::Button* m_next;
    bool m_capsLock = false;
};

} // namespace spoton::pages
