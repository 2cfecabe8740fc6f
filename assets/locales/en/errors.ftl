# The error page: for each status a headline, an explanation and, where it is true, what is safe. No messages of forms.

error-number = Message { $status }
error-onward = Onward
error-elements = See the elements
error-desk = To my overview
error-home = To the front page
error-reference = If you ask for help, mention this reference: { $reference }

error-400-title = We could not read this request
error-400-text = The page sent something other than we expected. Go back, reload the page and try again.
error-400-safe = Nothing was changed.

error-no-text-title = This form holds characters we could not read
error-no-text-text = The text did not arrive as UTF-8, the encoding that every ordinary browser uses. Go back, check the text and send it again from a browser.
error-no-text-safe = Nothing has changed.

error-401-title = Sign in first
error-401-text = Only somebody who has signed in can do this. Sign in and try again.
error-401-safe = Nothing has changed.

error-ended-title = You are no longer signed in
error-ended-text = You were away too long, or you signed out in another window. This form was therefore not processed, and nothing has changed.
error-renewed-title = You have signed in again meanwhile
error-renewed-text = This form belongs to an earlier session. You are now signed in as { $name }. The form was not processed, and nothing has changed.
error-typed = What you typed
error-typed-note = It is on this page only, nowhere else. Check it, copy it or send it again.
error-typed-field = Text { $number }
typed-body = Text
typed-departure-reason = Reason for another bureau
typed-description = Description
typed-email = Email address
typed-name = Name
typed-name-en = Name in English
typed-name-nl = Name in Dutch
typed-reason = Reason
typed-reason-en = Reason in English
typed-reason-nl = Reason in Dutch
typed-title = Title
typed-why = Justification
error-typed-choices = Your choices, and whatever you did not change, go along as they were.
error-typed-send = Send again
error-typed-back = To the page of the form
error-typed-first = Sign in first
error-typed-sign-in = Sign in, in a new tab
error-typed-sign-in-text = Leave this page open. Once you have signed in, come back here and send the form again; we then ask you to agree once more.
error-typed-gone = We do not show passwords and files back. Open the page again and do it once more there.
error-typed-copy = It was not kept, and is on this page only. Copy what you need before you leave.

error-403-title = This page is not for you
error-403-text = You are signed in, but this act belongs to another role or cannot be done in this phase. If you think that is wrong, please contact the organisers.
error-403-safe = Nothing was changed.

error-elsewhere-title = This request did not come from a page of ours
error-elsewhere-text = Your browser says that the form comes from another site, or does not say where it comes from. We do not carry out such requests. Open the page here on the site and try it there.
error-elsewhere-safe = Nothing has changed.

error-404-title = There is no such page
error-404-text = The address is wrong, or the page no longer exists. The elements, with their levels and interview questions, are still here.
error-404-safe = { "" }

error-405-title = This page does not work that way
error-405-text = The address exists, but not for this act. Go back to the previous page and use the button there.
error-405-safe = Nothing was changed.

error-408-title = That took too long
error-408-text = What you sent did not arrive within a minute (a file: five minutes). Your connection may be slow just now. Go back and send it again.
error-408-safe = What had been saved is still there.

error-409-title = Someone was ahead of you
error-409-text = What you wanted to change has changed in the meantime: by someone else, or by you in another window. Go back, open the page again and see what it says now.
error-409-safe = The version last saved is still there.

error-413-title = This is too large
error-413-text = A form may be 1 MB at most, an attachment 10 MB at most. Make the file smaller and send it again.
error-413-safe = What had been saved is still there.

error-415-title = We cannot take this kind of file
error-415-text = An attachment is a PDF, PNG or JPEG. Save your file as one of these three and send it again.
error-415-safe = What had been saved is still there.

error-421-title = This address is not ours
error-421-text = You came in by a name this site does not know. Please type the address of the Challenge yourself.
error-421-safe = { "" }

error-422-title = We could not process this
error-422-text = Something in what you sent is missing or wrong. Go back and check the fields.
error-422-safe = Nothing was changed.

error-429-title = One moment, please
error-429-text = Many requests came from you in a short time. Wait a few minutes and try again.
error-429-safe = What had been saved is still there.

error-431-title = This request is too long
error-431-text = Your browser sent more data along than we accept. Open the page in a new window and try again.
error-431-safe = { "" }

error-500-title = Something went wrong on our side
error-500-text = The fault is ours, not yours. We see the report and look into it. Try again in a few minutes.
error-500-safe = What had been saved is still there.

error-503-title = Out of reach for a moment
error-503-text = It is too busy just now, or we are working on the site. Wait a minute and reload the page.
error-503-safe = What had been saved is still there.

error-refused-title = This cannot be done now
error-refused-safe = Nothing has been changed.
