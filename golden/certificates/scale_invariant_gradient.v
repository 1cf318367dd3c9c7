(* scale-invariant-gradient *)
(* The gradient of a loss that ignores the scale of its parameters is orthogonal to them, and c times smaller at c times them. *)
(* L(c w) = L(w) for every c > 0 *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* derivative: the program's grad L(w).d is the derivative of L at w along d, a random direction; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_derivative_divisor_1 (w_1 w_0 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_derivative_1 (w_1 w_0 S_3 S_2 S_0 direction_1 direction_0 : R) : R :=
  let t5 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t6 := (2 / t5) in
  let t11 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t16 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t19 := (((t11 * w_1) + (t16 * w_0)) / t5) in
  let t43 := ((- (((w_1 * t11) + (w_0 * t16)) / t5)) * ((direction_1 * w_1) + ((w_1 * direction_1) + ((direction_0 * w_0) + (w_0 * direction_0))))) in
  let t55 := ((w_1 * ((S_3 * direction_1) + (S_2 * direction_0))) + ((direction_0 * t16) + (w_0 * ((S_2 * direction_1) + (S_0 * direction_0))))) in
  ((((t6 * (t11 - (t19 * w_1))) * direction_1) + ((t6 * (t16 - (t19 * w_0))) * direction_0)) - ((t43 + ((direction_1 * t11) + t55)) / t5)).
Theorem part_derivative : forall w_1 w_0 S_3 S_2 S_0 direction_1 direction_0 : R,
  part_derivative_divisor_1 w_1 w_0 <> 0 ->
  part_derivative_1 w_1 w_0 S_3 S_2 S_0 direction_1 direction_0 = 0.
Proof.
  intros.
  unfold part_derivative_divisor_1, part_derivative_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_derivative.
Close Scope R_scope.

(* derivative: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_derivative_evaluated_term (w_1 w_0 S_3 S_2 S_0 direction_1 direction_0 : Q) : Q * Q :=
  let t2 := Qred (w_1 * w_1) in
  let t4 := Qred (w_0 * w_0) in
  let t5 := Qred (t2 + t4) in
  let t6 := Qred (2 / t5) in
  let t8 := Qred (S_3 * w_1) in
  let t10 := Qred (S_2 * w_0) in
  let t11 := Qred (t8 + t10) in
  let t12 := Qred (t11 * w_1) in
  let t13 := Qred (S_2 * w_1) in
  let t15 := Qred (S_0 * w_0) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred (t16 * w_0) in
  let t18 := Qred (t12 + t17) in
  let t19 := Qred (t18 / t5) in
  let t20 := Qred (t19 * w_1) in
  let t21 := Qred (t11 - t20) in
  let t22 := Qred (t6 * t21) in
  let t24 := Qred (t22 * direction_1) in
  let t25 := Qred (t19 * w_0) in
  let t26 := Qred (t16 - t25) in
  let t27 := Qred (t6 * t26) in
  let t29 := Qred (t27 * direction_0) in
  let t31 := Qred (w_1 * t11) in
  let t32 := Qred (w_0 * t16) in
  let t33 := Qred (t31 + t32) in
  let t34 := Qred (t33 / t5) in
  let t35 := Qred (- t34) in
  let t36 := Qred (direction_1 * w_1) in
  let t37 := Qred (w_1 * direction_1) in
  let t38 := Qred (direction_0 * w_0) in
  let t39 := Qred (w_0 * direction_0) in
  let t40 := Qred (t38 + t39) in
  let t41 := Qred (t37 + t40) in
  let t42 := Qred (t36 + t41) in
  let t43 := Qred (t35 * t42) in
  let t44 := Qred (direction_1 * t11) in
  let t45 := Qred (S_3 * direction_1) in
  let t46 := Qred (S_2 * direction_0) in
  let t47 := Qred (t45 + t46) in
  let t48 := Qred (w_1 * t47) in
  let t49 := Qred (direction_0 * t16) in
  let t50 := Qred (S_2 * direction_1) in
  let t51 := Qred (S_0 * direction_0) in
  let t52 := Qred (t50 + t51) in
  let t53 := Qred (w_0 * t52) in
  let t54 := Qred (t49 + t53) in
  let t55 := Qred (t48 + t54) in
  let t56 := Qred (t44 + t55) in
  let t57 := Qred (t43 + t56) in
  (Qred ((t24 + t29)), Qred ((t57 / t5))).
Theorem part_derivative_evaluated :
  part_derivative_evaluated_term (-765 # 512) (97 # 256) (457 # 512) (-891 # 512) (121 # 512) (1377 # 1024) (-963 # 512)
  = ((-132095462028957 # 49658345641088), (-132095462028957 # 49658345641088)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_derivative_evaluated.
Close Scope Q_scope.

(* derivative: the program's grad L(w).d is the derivative of L at w along d, a random direction; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_derivative_larger_divisor_1 (w_2 w_1 w_0 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_derivative_larger_1 (w_2 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 direction_2 direction_1 direction_0 : R) : R :=
  let t8 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t9 := (2 / t8) in
  let t17 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t25 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t32 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t36 := (((t17 * w_2) + ((t25 * w_1) + (t32 * w_0))) / t8) in
  let t53 := (((t9 * (t17 - (t36 * w_2))) * direction_2) + (((t9 * (t25 - (t36 * w_1))) * direction_1) + ((t9 * (t32 - (t36 * w_0))) * direction_0))) in
  let t70 := ((w_2 * direction_2) + ((direction_1 * w_1) + ((w_1 * direction_1) + ((direction_0 * w_0) + (w_0 * direction_0))))) in
  let t95 := ((w_1 * ((S_7 * direction_2) + ((S_4 * direction_1) + (S_3 * direction_0)))) + ((direction_0 * t32) + (w_0 * ((S_6 * direction_2) + ((S_3 * direction_1) + (S_0 * direction_0)))))) in
  let t97 := ((w_2 * ((S_8 * direction_2) + ((S_7 * direction_1) + (S_6 * direction_0)))) + ((direction_1 * t25) + t95)) in
  let t99 := (((- (((w_2 * t17) + ((w_1 * t25) + (w_0 * t32))) / t8)) * ((direction_2 * w_2) + t70)) + ((direction_2 * t17) + t97)) in
  (t53 - (t99 / t8)).
Theorem part_derivative_larger : forall w_2 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 direction_2 direction_1 direction_0 : R,
  part_derivative_larger_divisor_1 w_2 w_1 w_0 <> 0 ->
  part_derivative_larger_1 w_2 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 direction_2 direction_1 direction_0 = 0.
Proof.
  intros.
  unfold part_derivative_larger_divisor_1, part_derivative_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_derivative_larger.
Close Scope R_scope.

(* derivative: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_derivative_larger_evaluated_term (w_2 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 direction_2 direction_1 direction_0 : Q) : Q * Q :=
  let t2 := Qred (w_2 * w_2) in
  let t4 := Qred (w_1 * w_1) in
  let t6 := Qred (w_0 * w_0) in
  let t7 := Qred (t4 + t6) in
  let t8 := Qred (t2 + t7) in
  let t9 := Qred (2 / t8) in
  let t11 := Qred (S_8 * w_2) in
  let t13 := Qred (S_7 * w_1) in
  let t15 := Qred (S_6 * w_0) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred (t11 + t16) in
  let t18 := Qred (t17 * w_2) in
  let t19 := Qred (S_7 * w_2) in
  let t21 := Qred (S_4 * w_1) in
  let t23 := Qred (S_3 * w_0) in
  let t24 := Qred (t21 + t23) in
  let t25 := Qred (t19 + t24) in
  let t26 := Qred (t25 * w_1) in
  let t27 := Qred (S_6 * w_2) in
  let t28 := Qred (S_3 * w_1) in
  let t30 := Qred (S_0 * w_0) in
  let t31 := Qred (t28 + t30) in
  let t32 := Qred (t27 + t31) in
  let t33 := Qred (t32 * w_0) in
  let t34 := Qred (t26 + t33) in
  let t35 := Qred (t18 + t34) in
  let t36 := Qred (t35 / t8) in
  let t37 := Qred (t36 * w_2) in
  let t38 := Qred (t17 - t37) in
  let t39 := Qred (t9 * t38) in
  let t41 := Qred (t39 * direction_2) in
  let t42 := Qred (t36 * w_1) in
  let t43 := Qred (t25 - t42) in
  let t44 := Qred (t9 * t43) in
  let t46 := Qred (t44 * direction_1) in
  let t47 := Qred (t36 * w_0) in
  let t48 := Qred (t32 - t47) in
  let t49 := Qred (t9 * t48) in
  let t51 := Qred (t49 * direction_0) in
  let t52 := Qred (t46 + t51) in
  let t54 := Qred (w_2 * t17) in
  let t55 := Qred (w_1 * t25) in
  let t56 := Qred (w_0 * t32) in
  let t57 := Qred (t55 + t56) in
  let t58 := Qred (t54 + t57) in
  let t59 := Qred (t58 / t8) in
  let t60 := Qred (- t59) in
  let t61 := Qred (direction_2 * w_2) in
  let t62 := Qred (w_2 * direction_2) in
  let t63 := Qred (direction_1 * w_1) in
  let t64 := Qred (w_1 * direction_1) in
  let t65 := Qred (direction_0 * w_0) in
  let t66 := Qred (w_0 * direction_0) in
  let t67 := Qred (t65 + t66) in
  let t68 := Qred (t64 + t67) in
  let t69 := Qred (t63 + t68) in
  let t70 := Qred (t62 + t69) in
  let t71 := Qred (t61 + t70) in
  let t72 := Qred (t60 * t71) in
  let t73 := Qred (direction_2 * t17) in
  let t74 := Qred (S_8 * direction_2) in
  let t75 := Qred (S_7 * direction_1) in
  let t76 := Qred (S_6 * direction_0) in
  let t77 := Qred (t75 + t76) in
  let t78 := Qred (t74 + t77) in
  let t79 := Qred (w_2 * t78) in
  let t80 := Qred (direction_1 * t25) in
  let t81 := Qred (S_7 * direction_2) in
  let t82 := Qred (S_4 * direction_1) in
  let t83 := Qred (S_3 * direction_0) in
  let t84 := Qred (t82 + t83) in
  let t85 := Qred (t81 + t84) in
  let t86 := Qred (w_1 * t85) in
  let t87 := Qred (direction_0 * t32) in
  let t88 := Qred (S_6 * direction_2) in
  let t89 := Qred (S_3 * direction_1) in
  let t90 := Qred (S_0 * direction_0) in
  let t91 := Qred (t89 + t90) in
  let t92 := Qred (t88 + t91) in
  let t93 := Qred (w_0 * t92) in
  let t94 := Qred (t87 + t93) in
  let t95 := Qred (t86 + t94) in
  let t96 := Qred (t80 + t95) in
  let t97 := Qred (t79 + t96) in
  let t98 := Qred (t73 + t97) in
  let t99 := Qred (t72 + t98) in
  (Qred ((t41 + t52)), Qred ((t99 / t8))).
Theorem part_derivative_larger_evaluated :
  part_derivative_larger_evaluated_term (-555 # 1024) (-765 # 512) (97 # 256) (189 # 128) (791 # 1024) (635 # 512) (-53 # 1024) (457 # 512) (121 # 512) (553 # 256) (1377 # 1024) (-963 # 512)
  = ((1546690750991461 # 4012557661164032), (1546690750991461 # 4012557661164032)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_derivative_larger_evaluated.
Close Scope Q_scope.

(* (1) grad L(w).w = 0; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_1_divisor_1 (w_1 w_0 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_1_1 (w_1 w_0 S_2 S_0 S_3 : R) : R :=
  let t5 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t6 := (2 / t5) in
  let t11 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t15 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t19 := (((t15 * w_1) + (t11 * w_0)) / t5) in
  (((t6 * (t11 - (t19 * w_0))) * w_0) - (- ((t6 * (t15 - (t19 * w_1))) * w_1))).
Theorem part_1 : forall w_1 w_0 S_2 S_0 S_3 : R,
  part_1_divisor_1 w_1 w_0 <> 0 ->
  part_1_1 w_1 w_0 S_2 S_0 S_3 = 0.
Proof.
  intros.
  unfold part_1_divisor_1, part_1_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_1.
Close Scope R_scope.

(* (1): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_1_evaluated_term (w_1 w_0 S_2 S_0 S_3 : Q) : Q * Q :=
  let t2 := Qred (w_1 * w_1) in
  let t4 := Qred (w_0 * w_0) in
  let t5 := Qred (t2 + t4) in
  let t6 := Qred (2 / t5) in
  let t8 := Qred (S_2 * w_1) in
  let t10 := Qred (S_0 * w_0) in
  let t11 := Qred (t8 + t10) in
  let t13 := Qred (S_3 * w_1) in
  let t14 := Qred (S_2 * w_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (t15 * w_1) in
  let t17 := Qred (t11 * w_0) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t18 / t5) in
  let t20 := Qred (t19 * w_0) in
  let t21 := Qred (t11 - t20) in
  let t22 := Qred (t6 * t21) in
  let t24 := Qred (t19 * w_1) in
  let t25 := Qred (t15 - t24) in
  let t26 := Qred (t6 * t25) in
  let t27 := Qred (t26 * w_1) in
  (Qred ((t22 * w_0)), Qred ((- t27))).
Theorem part_1_evaluated :
  part_1_evaluated_term (-765 # 512) (97 # 256) (-891 # 512) (121 # 512) (457 # 512)
  = ((32504464273995 # 49658345641088), (32504464273995 # 49658345641088)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_1_evaluated.
Close Scope Q_scope.

(* (1) grad L(w).w = 0; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_1_larger_divisor_1 (w_2 w_1 w_0 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_1_larger_1 (w_2 w_1 w_0 S_7 S_4 S_3 S_8 S_6 S_0 : R) : R :=
  let t8 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t9 := (2 / t8) in
  let t17 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t24 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t32 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t36 := (((t24 * w_2) + ((t17 * w_1) + (t32 * w_0))) / t8) in
  ((((t9 * (t17 - (t36 * w_1))) * w_1) + ((t9 * (t32 - (t36 * w_0))) * w_0)) - (- ((t9 * (t24 - (t36 * w_2))) * w_2))).
Theorem part_1_larger : forall w_2 w_1 w_0 S_7 S_4 S_3 S_8 S_6 S_0 : R,
  part_1_larger_divisor_1 w_2 w_1 w_0 <> 0 ->
  part_1_larger_1 w_2 w_1 w_0 S_7 S_4 S_3 S_8 S_6 S_0 = 0.
Proof.
  intros.
  unfold part_1_larger_divisor_1, part_1_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_1_larger.
Close Scope R_scope.

(* (1): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_1_larger_evaluated_term (w_2 w_1 w_0 S_7 S_4 S_3 S_8 S_6 S_0 : Q) : Q * Q :=
  let t2 := Qred (w_2 * w_2) in
  let t4 := Qred (w_1 * w_1) in
  let t6 := Qred (w_0 * w_0) in
  let t7 := Qred (t4 + t6) in
  let t8 := Qred (t2 + t7) in
  let t9 := Qred (2 / t8) in
  let t11 := Qred (S_7 * w_2) in
  let t13 := Qred (S_4 * w_1) in
  let t15 := Qred (S_3 * w_0) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred (t11 + t16) in
  let t19 := Qred (S_8 * w_2) in
  let t20 := Qred (S_7 * w_1) in
  let t22 := Qred (S_6 * w_0) in
  let t23 := Qred (t20 + t22) in
  let t24 := Qred (t19 + t23) in
  let t25 := Qred (t24 * w_2) in
  let t26 := Qred (t17 * w_1) in
  let t27 := Qred (S_6 * w_2) in
  let t28 := Qred (S_3 * w_1) in
  let t30 := Qred (S_0 * w_0) in
  let t31 := Qred (t28 + t30) in
  let t32 := Qred (t27 + t31) in
  let t33 := Qred (t32 * w_0) in
  let t34 := Qred (t26 + t33) in
  let t35 := Qred (t25 + t34) in
  let t36 := Qred (t35 / t8) in
  let t37 := Qred (t36 * w_1) in
  let t38 := Qred (t17 - t37) in
  let t39 := Qred (t9 * t38) in
  let t40 := Qred (t39 * w_1) in
  let t41 := Qred (t36 * w_0) in
  let t42 := Qred (t32 - t41) in
  let t43 := Qred (t9 * t42) in
  let t44 := Qred (t43 * w_0) in
  let t46 := Qred (t36 * w_2) in
  let t47 := Qred (t24 - t46) in
  let t48 := Qred (t9 * t47) in
  let t49 := Qred (t48 * w_2) in
  (Qred ((t40 + t44)), Qred ((- t49))).
Theorem part_1_larger_evaluated :
  part_1_larger_evaluated_term (-555 # 1024) (-765 # 512) (97 # 256) (791 # 1024) (-53 # 1024) (457 # 512) (189 # 128) (635 # 512) (121 # 512)
  = ((-1195516428921825 # 2006278830582016), (-1195516428921825 # 2006278830582016)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_1_larger_evaluated.
Close Scope Q_scope.

(* (2) grad L(w) = c grad L(c w); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_2_divisor_1 (w_1 w_0 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_2_divisor_2 (w_1 w_0 c_0 : R) : R :=
  let t24 := (c_0 * w_1) in
  let t26 := (c_0 * w_0) in
  ((t24 * t24) + (t26 * t26)).
Definition part_2_1 (w_1 w_0 S_2 S_0 S_3 c_0 : R) : R :=
  let t5 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t6 := (2 / t5) in
  let t11 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t15 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t19 := (((t15 * w_1) + (t11 * w_0)) / t5) in
  let t24 := (c_0 * w_1) in
  let t26 := (c_0 * w_0) in
  let t28 := ((t24 * t24) + (t26 * t26)) in
  let t29 := (2 / t28) in
  let t32 := ((S_2 * t24) + (S_0 * t26)) in
  let t35 := ((S_3 * t24) + (S_2 * t26)) in
  let t39 := (((t35 * t24) + (t32 * t26)) / t28) in
  ((t6 * (t11 - (t19 * w_0))) - (c_0 * (t29 * (t32 - (t39 * t26))))).
Definition part_2_2 (w_1 w_0 S_2 S_0 S_3 c_0 : R) : R :=
  let t5 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t6 := (2 / t5) in
  let t11 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t15 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t19 := (((t15 * w_1) + (t11 * w_0)) / t5) in
  let t24 := (c_0 * w_1) in
  let t26 := (c_0 * w_0) in
  let t28 := ((t24 * t24) + (t26 * t26)) in
  let t29 := (2 / t28) in
  let t32 := ((S_2 * t24) + (S_0 * t26)) in
  let t35 := ((S_3 * t24) + (S_2 * t26)) in
  let t39 := (((t35 * t24) + (t32 * t26)) / t28) in
  ((t6 * (t15 - (t19 * w_1))) - (c_0 * (t29 * (t35 - (t39 * t24))))).
Theorem part_2 : forall w_1 w_0 S_2 S_0 S_3 c_0 : R,
  part_2_divisor_1 w_1 w_0 <> 0 ->
  part_2_divisor_2 w_1 w_0 c_0 <> 0 ->
  part_2_1 w_1 w_0 S_2 S_0 S_3 c_0 = 0 /\
  part_2_2 w_1 w_0 S_2 S_0 S_3 c_0 = 0.
Proof.
  intros.
  unfold part_2_divisor_1, part_2_divisor_2, part_2_1, part_2_2 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_2.
Close Scope R_scope.

(* (2): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_2_evaluated_term (w_1 w_0 S_2 S_0 S_3 c_0 : Q) : Q * Q * Q * Q :=
  let t2 := Qred (w_1 * w_1) in
  let t4 := Qred (w_0 * w_0) in
  let t5 := Qred (t2 + t4) in
  let t6 := Qred (2 / t5) in
  let t8 := Qred (S_2 * w_1) in
  let t10 := Qred (S_0 * w_0) in
  let t11 := Qred (t8 + t10) in
  let t13 := Qred (S_3 * w_1) in
  let t14 := Qred (S_2 * w_0) in
  let t15 := Qred (t13 + t14) in
  let t16 := Qred (t15 * w_1) in
  let t17 := Qred (t11 * w_0) in
  let t18 := Qred (t16 + t17) in
  let t19 := Qred (t18 / t5) in
  let t20 := Qred (t19 * w_0) in
  let t21 := Qred (t11 - t20) in
  let t24 := Qred (c_0 * w_1) in
  let t25 := Qred (t24 * t24) in
  let t26 := Qred (c_0 * w_0) in
  let t27 := Qred (t26 * t26) in
  let t28 := Qred (t25 + t27) in
  let t29 := Qred (2 / t28) in
  let t30 := Qred (S_2 * t24) in
  let t31 := Qred (S_0 * t26) in
  let t32 := Qred (t30 + t31) in
  let t33 := Qred (S_3 * t24) in
  let t34 := Qred (S_2 * t26) in
  let t35 := Qred (t33 + t34) in
  let t36 := Qred (t35 * t24) in
  let t37 := Qred (t32 * t26) in
  let t38 := Qred (t36 + t37) in
  let t39 := Qred (t38 / t28) in
  let t40 := Qred (t39 * t26) in
  let t41 := Qred (t32 - t40) in
  let t42 := Qred (t29 * t41) in
  let t44 := Qred (t19 * w_1) in
  let t45 := Qred (t15 - t44) in
  let t47 := Qred (t39 * t24) in
  let t48 := Qred (t35 - t47) in
  let t49 := Qred (t29 * t48) in
  (Qred ((t6 * t21)), Qred ((c_0 * t42)), Qred ((t6 * t45)), Qred ((c_0 * t49))).
Theorem part_2_evaluated :
  part_2_evaluated_term (-765 # 512) (97 # 256) (-891 # 512) (121 # 512) (457 # 512) (159 # 64)
  = ((670195139670 # 387955825321), (670195139670 # 387955825321), (169957983132 # 387955825321), (169957983132 # 387955825321)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_2_evaluated.
Close Scope Q_scope.

(* (2) grad L(w) = c grad L(c w); for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_2_larger_divisor_1 (w_2 w_1 w_0 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_2_larger_divisor_2 (w_2 w_1 w_0 c_0 : R) : R :=
  let t41 := (c_0 * w_2) in
  let t43 := (c_0 * w_1) in
  let t45 := (c_0 * w_0) in
  ((t41 * t41) + ((t43 * t43) + (t45 * t45))).
Definition part_2_larger_1 (w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 : R) : R :=
  let t8 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t9 := (2 / t8) in
  let t17 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t24 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t31 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t36 := (((t24 * w_2) + ((t31 * w_1) + (t17 * w_0))) / t8) in
  let t41 := (c_0 * w_2) in
  let t43 := (c_0 * w_1) in
  let t45 := (c_0 * w_0) in
  let t48 := ((t41 * t41) + ((t43 * t43) + (t45 * t45))) in
  let t49 := (2 / t48) in
  let t54 := ((S_6 * t41) + ((S_3 * t43) + (S_0 * t45))) in
  let t59 := ((S_8 * t41) + ((S_7 * t43) + (S_6 * t45))) in
  let t65 := ((S_7 * t41) + ((S_4 * t43) + (S_3 * t45))) in
  let t70 := (((t59 * t41) + ((t65 * t43) + (t54 * t45))) / t48) in
  ((t9 * (t17 - (t36 * w_0))) - (c_0 * (t49 * (t54 - (t70 * t45))))).
Definition part_2_larger_2 (w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 : R) : R :=
  let t8 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t9 := (2 / t8) in
  let t17 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t24 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t31 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t36 := (((t24 * w_2) + ((t31 * w_1) + (t17 * w_0))) / t8) in
  let t41 := (c_0 * w_2) in
  let t43 := (c_0 * w_1) in
  let t45 := (c_0 * w_0) in
  let t48 := ((t41 * t41) + ((t43 * t43) + (t45 * t45))) in
  let t49 := (2 / t48) in
  let t54 := ((S_6 * t41) + ((S_3 * t43) + (S_0 * t45))) in
  let t59 := ((S_8 * t41) + ((S_7 * t43) + (S_6 * t45))) in
  let t65 := ((S_7 * t41) + ((S_4 * t43) + (S_3 * t45))) in
  let t70 := (((t59 * t41) + ((t65 * t43) + (t54 * t45))) / t48) in
  ((t9 * (t31 - (t36 * w_1))) - (c_0 * (t49 * (t65 - (t70 * t43))))).
Definition part_2_larger_3 (w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 : R) : R :=
  let t8 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t9 := (2 / t8) in
  let t17 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t24 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t31 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t36 := (((t24 * w_2) + ((t31 * w_1) + (t17 * w_0))) / t8) in
  let t41 := (c_0 * w_2) in
  let t43 := (c_0 * w_1) in
  let t45 := (c_0 * w_0) in
  let t48 := ((t41 * t41) + ((t43 * t43) + (t45 * t45))) in
  let t49 := (2 / t48) in
  let t54 := ((S_6 * t41) + ((S_3 * t43) + (S_0 * t45))) in
  let t59 := ((S_8 * t41) + ((S_7 * t43) + (S_6 * t45))) in
  let t65 := ((S_7 * t41) + ((S_4 * t43) + (S_3 * t45))) in
  let t70 := (((t59 * t41) + ((t65 * t43) + (t54 * t45))) / t48) in
  ((t9 * (t24 - (t36 * w_2))) - (c_0 * (t49 * (t59 - (t70 * t41))))).
Theorem part_2_larger : forall w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 : R,
  part_2_larger_divisor_1 w_2 w_1 w_0 <> 0 ->
  part_2_larger_divisor_2 w_2 w_1 w_0 c_0 <> 0 ->
  part_2_larger_1 w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 = 0 /\
  part_2_larger_2 w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 = 0 /\
  part_2_larger_3 w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 = 0.
Proof.
  intros.
  unfold part_2_larger_divisor_1, part_2_larger_divisor_2, part_2_larger_1, part_2_larger_2, part_2_larger_3 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_2_larger.
Close Scope R_scope.

(* (2): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_2_larger_evaluated_term (w_2 w_1 w_0 S_6 S_3 S_0 S_8 S_7 S_4 c_0 : Q) : Q * Q * Q * Q * Q * Q :=
  let t2 := Qred (w_2 * w_2) in
  let t4 := Qred (w_1 * w_1) in
  let t6 := Qred (w_0 * w_0) in
  let t7 := Qred (t4 + t6) in
  let t8 := Qred (t2 + t7) in
  let t9 := Qred (2 / t8) in
  let t11 := Qred (S_6 * w_2) in
  let t13 := Qred (S_3 * w_1) in
  let t15 := Qred (S_0 * w_0) in
  let t16 := Qred (t13 + t15) in
  let t17 := Qred (t11 + t16) in
  let t19 := Qred (S_8 * w_2) in
  let t21 := Qred (S_7 * w_1) in
  let t22 := Qred (S_6 * w_0) in
  let t23 := Qred (t21 + t22) in
  let t24 := Qred (t19 + t23) in
  let t25 := Qred (t24 * w_2) in
  let t26 := Qred (S_7 * w_2) in
  let t28 := Qred (S_4 * w_1) in
  let t29 := Qred (S_3 * w_0) in
  let t30 := Qred (t28 + t29) in
  let t31 := Qred (t26 + t30) in
  let t32 := Qred (t31 * w_1) in
  let t33 := Qred (t17 * w_0) in
  let t34 := Qred (t32 + t33) in
  let t35 := Qred (t25 + t34) in
  let t36 := Qred (t35 / t8) in
  let t37 := Qred (t36 * w_0) in
  let t38 := Qred (t17 - t37) in
  let t41 := Qred (c_0 * w_2) in
  let t42 := Qred (t41 * t41) in
  let t43 := Qred (c_0 * w_1) in
  let t44 := Qred (t43 * t43) in
  let t45 := Qred (c_0 * w_0) in
  let t46 := Qred (t45 * t45) in
  let t47 := Qred (t44 + t46) in
  let t48 := Qred (t42 + t47) in
  let t49 := Qred (2 / t48) in
  let t50 := Qred (S_6 * t41) in
  let t51 := Qred (S_3 * t43) in
  let t52 := Qred (S_0 * t45) in
  let t53 := Qred (t51 + t52) in
  let t54 := Qred (t50 + t53) in
  let t55 := Qred (S_8 * t41) in
  let t56 := Qred (S_7 * t43) in
  let t57 := Qred (S_6 * t45) in
  let t58 := Qred (t56 + t57) in
  let t59 := Qred (t55 + t58) in
  let t60 := Qred (t59 * t41) in
  let t61 := Qred (S_7 * t41) in
  let t62 := Qred (S_4 * t43) in
  let t63 := Qred (S_3 * t45) in
  let t64 := Qred (t62 + t63) in
  let t65 := Qred (t61 + t64) in
  let t66 := Qred (t65 * t43) in
  let t67 := Qred (t54 * t45) in
  let t68 := Qred (t66 + t67) in
  let t69 := Qred (t60 + t68) in
  let t70 := Qred (t69 / t48) in
  let t71 := Qred (t70 * t45) in
  let t72 := Qred (t54 - t71) in
  let t73 := Qred (t49 * t72) in
  let t75 := Qred (t36 * w_1) in
  let t76 := Qred (t31 - t75) in
  let t78 := Qred (t70 * t43) in
  let t79 := Qred (t65 - t78) in
  let t80 := Qred (t49 * t79) in
  let t82 := Qred (t36 * w_2) in
  let t83 := Qred (t24 - t82) in
  let t85 := Qred (t70 * t41) in
  let t86 := Qred (t59 - t85) in
  let t87 := Qred (t49 * t86) in
  (Qred ((t9 * t38)), Qred ((c_0 * t73)), Qred ((t9 * t76)), Qred ((c_0 * t80)), Qred ((t9 * t83)), Qred ((c_0 * t87))).
Theorem part_2_larger_evaluated :
  part_2_larger_evaluated_term (-555 # 1024) (-765 # 512) (97 # 256) (635 # 512) (457 # 512) (121 # 512) (189 # 128) (791 # 1024) (-53 # 1024) (159 # 64)
  = ((-11319669294540 # 7837026681961), (-11319669294540 # 7837026681961), (254924202226 # 7837026681961), (254924202226 # 7837026681961), (-8616334622860 # 7837026681961), (-8616334622860 # 7837026681961)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_2_larger_evaluated.
Close Scope Q_scope.

(* (3) |w - eta grad L(w)|^2 = |w|^2 + eta^2 |grad L(w)|^2: every step makes w longer; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_3_divisor_1 (w_1 w_0 : R) : R :=
  ((w_1 * w_1) + (w_0 * w_0)).
Definition part_3_1 (w_1 eta_0 w_0 S_3 S_2 S_0 : R) : R :=
  let t6 := ((w_1 * w_1) + (w_0 * w_0)) in
  let t7 := (2 / t6) in
  let t12 := ((S_3 * w_1) + (S_2 * w_0)) in
  let t17 := ((S_2 * w_1) + (S_0 * w_0)) in
  let t20 := (((t12 * w_1) + (t17 * w_0)) / t6) in
  let t23 := (t7 * (t12 - (t20 * w_1))) in
  let t25 := (w_1 - (eta_0 * t23)) in
  let t29 := (t7 * (t17 - (t20 * w_0))) in
  let t31 := (w_0 - (eta_0 * t29)) in
  (((t25 * t25) + (t31 * t31)) - (t6 + ((eta_0 * eta_0) * ((t23 * t23) + (t29 * t29))))).
Theorem part_3 : forall w_1 eta_0 w_0 S_3 S_2 S_0 : R,
  part_3_divisor_1 w_1 w_0 <> 0 ->
  part_3_1 w_1 eta_0 w_0 S_3 S_2 S_0 = 0.
Proof.
  intros.
  unfold part_3_divisor_1, part_3_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_3.
Close Scope R_scope.

(* (3): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_3_evaluated_term (w_1 eta_0 w_0 S_3 S_2 S_0 : Q) : Q * Q :=
  let t3 := Qred (w_1 * w_1) in
  let t5 := Qred (w_0 * w_0) in
  let t6 := Qred (t3 + t5) in
  let t7 := Qred (2 / t6) in
  let t9 := Qred (S_3 * w_1) in
  let t11 := Qred (S_2 * w_0) in
  let t12 := Qred (t9 + t11) in
  let t13 := Qred (t12 * w_1) in
  let t14 := Qred (S_2 * w_1) in
  let t16 := Qred (S_0 * w_0) in
  let t17 := Qred (t14 + t16) in
  let t18 := Qred (t17 * w_0) in
  let t19 := Qred (t13 + t18) in
  let t20 := Qred (t19 / t6) in
  let t21 := Qred (t20 * w_1) in
  let t22 := Qred (t12 - t21) in
  let t23 := Qred (t7 * t22) in
  let t24 := Qred (eta_0 * t23) in
  let t25 := Qred (w_1 - t24) in
  let t26 := Qred (t25 * t25) in
  let t27 := Qred (t20 * w_0) in
  let t28 := Qred (t17 - t27) in
  let t29 := Qred (t7 * t28) in
  let t30 := Qred (eta_0 * t29) in
  let t31 := Qred (w_0 - t30) in
  let t32 := Qred (t31 * t31) in
  let t34 := Qred (eta_0 * eta_0) in
  let t35 := Qred (t23 * t23) in
  let t36 := Qred (t29 * t29) in
  let t37 := Qred (t35 + t36) in
  let t38 := Qred (t34 * t37) in
  (Qred ((t26 + t32)), Qred ((t6 + t38))).
Theorem part_3_evaluated :
  part_3_evaluated_term (-765 # 512) (203 # 512) (97 # 256) (457 # 512) (-891 # 512) (121 # 512)
  = ((182137724098141934956597 # 63345145496276403748864), (182137724098141934956597 # 63345145496276403748864)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_3_evaluated.
Close Scope Q_scope.

(* (3) |w - eta grad L(w)|^2 = |w|^2 + eta^2 |grad L(w)|^2: every step makes w longer; for all real values of what is drawn. The program looks at numbers: these are the terms of the way that it takes on trial 0. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope R_scope.
Definition part_3_larger_divisor_1 (w_2 w_1 w_0 : R) : R :=
  ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))).
Definition part_3_larger_1 (w_2 eta_0 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 : R) : R :=
  let t9 := ((w_2 * w_2) + ((w_1 * w_1) + (w_0 * w_0))) in
  let t10 := (2 / t9) in
  let t18 := ((S_8 * w_2) + ((S_7 * w_1) + (S_6 * w_0))) in
  let t26 := ((S_7 * w_2) + ((S_4 * w_1) + (S_3 * w_0))) in
  let t33 := ((S_6 * w_2) + ((S_3 * w_1) + (S_0 * w_0))) in
  let t37 := (((t18 * w_2) + ((t26 * w_1) + (t33 * w_0))) / t9) in
  let t40 := (t10 * (t18 - (t37 * w_2))) in
  let t42 := (w_2 - (eta_0 * t40)) in
  let t46 := (t10 * (t26 - (t37 * w_1))) in
  let t48 := (w_1 - (eta_0 * t46)) in
  let t52 := (t10 * (t33 - (t37 * w_0))) in
  let t54 := (w_0 - (eta_0 * t52)) in
  (((t42 * t42) + ((t48 * t48) + (t54 * t54))) - (t9 + ((eta_0 * eta_0) * ((t40 * t40) + ((t46 * t46) + (t52 * t52)))))).
Theorem part_3_larger : forall w_2 eta_0 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 : R,
  part_3_larger_divisor_1 w_2 w_1 w_0 <> 0 ->
  part_3_larger_1 w_2 eta_0 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 = 0.
Proof.
  intros.
  unfold part_3_larger_divisor_1, part_3_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_3_larger.
Close Scope R_scope.

(* (3): both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Dimension=3 Network=False Units=2 Defect=0 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition part_3_larger_evaluated_term (w_2 eta_0 w_1 w_0 S_8 S_7 S_6 S_4 S_3 S_0 : Q) : Q * Q :=
  let t3 := Qred (w_2 * w_2) in
  let t5 := Qred (w_1 * w_1) in
  let t7 := Qred (w_0 * w_0) in
  let t8 := Qred (t5 + t7) in
  let t9 := Qred (t3 + t8) in
  let t10 := Qred (2 / t9) in
  let t12 := Qred (S_8 * w_2) in
  let t14 := Qred (S_7 * w_1) in
  let t16 := Qred (S_6 * w_0) in
  let t17 := Qred (t14 + t16) in
  let t18 := Qred (t12 + t17) in
  let t19 := Qred (t18 * w_2) in
  let t20 := Qred (S_7 * w_2) in
  let t22 := Qred (S_4 * w_1) in
  let t24 := Qred (S_3 * w_0) in
  let t25 := Qred (t22 + t24) in
  let t26 := Qred (t20 + t25) in
  let t27 := Qred (t26 * w_1) in
  let t28 := Qred (S_6 * w_2) in
  let t29 := Qred (S_3 * w_1) in
  let t31 := Qred (S_0 * w_0) in
  let t32 := Qred (t29 + t31) in
  let t33 := Qred (t28 + t32) in
  let t34 := Qred (t33 * w_0) in
  let t35 := Qred (t27 + t34) in
  let t36 := Qred (t19 + t35) in
  let t37 := Qred (t36 / t9) in
  let t38 := Qred (t37 * w_2) in
  let t39 := Qred (t18 - t38) in
  let t40 := Qred (t10 * t39) in
  let t41 := Qred (eta_0 * t40) in
  let t42 := Qred (w_2 - t41) in
  let t43 := Qred (t42 * t42) in
  let t44 := Qred (t37 * w_1) in
  let t45 := Qred (t26 - t44) in
  let t46 := Qred (t10 * t45) in
  let t47 := Qred (eta_0 * t46) in
  let t48 := Qred (w_1 - t47) in
  let t49 := Qred (t48 * t48) in
  let t50 := Qred (t37 * w_0) in
  let t51 := Qred (t33 - t50) in
  let t52 := Qred (t10 * t51) in
  let t53 := Qred (eta_0 * t52) in
  let t54 := Qred (w_0 - t53) in
  let t55 := Qred (t54 * t54) in
  let t56 := Qred (t49 + t55) in
  let t58 := Qred (eta_0 * eta_0) in
  let t59 := Qred (t40 * t40) in
  let t60 := Qred (t46 * t46) in
  let t61 := Qred (t52 * t52) in
  let t62 := Qred (t60 + t61) in
  let t63 := Qred (t59 + t62) in
  let t64 := Qred (t58 * t63) in
  (Qred ((t43 + t56)), Qred ((t9 + t64))).
Theorem part_3_larger_evaluated :
  part_3_larger_evaluated_term (-555 # 1024) (203 # 512) (-765 # 512) (97 # 256) (189 # 128) (791 # 1024) (635 # 512) (-53 # 1024) (457 # 512) (121 # 512)
  = ((73338956580569818173114465 # 23005247043873201149968384), (73338956580569818173114465 # 23005247043873201149968384)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_3_larger_evaluated.
Close Scope Q_scope.

(* Without 'L ignores the scale (a ridge, an epsilon of 1/8 in variances)' (2) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Network=False Units=2 Defect=0.125 Offset=False NegativeFactor=False *)
Open Scope Q_scope.
Definition without_1_part_2_term (w_0 w_1 S_2 S_0 S_3 c_0 : Q) : Q :=
  let t2 := Qred ((1 / 8) * w_0) in
  let t5 := Qred (w_1 * w_1) in
  let t6 := Qred (w_0 * w_0) in
  let t7 := Qred (t5 + t6) in
  let t8 := Qred (2 / t7) in
  let t10 := Qred (S_2 * w_1) in
  let t12 := Qred (S_0 * w_0) in
  let t13 := Qred (t10 + t12) in
  let t15 := Qred (S_3 * w_1) in
  let t16 := Qred (S_2 * w_0) in
  let t17 := Qred (t15 + t16) in
  let t18 := Qred (t17 * w_1) in
  let t19 := Qred (t13 * w_0) in
  let t20 := Qred (t18 + t19) in
  let t21 := Qred (t20 / t7) in
  let t22 := Qred (t21 * w_0) in
  let t23 := Qred (t13 - t22) in
  let t24 := Qred (t8 * t23) in
  let t25 := Qred (t2 + t24) in
  let t27 := Qred (c_0 * w_0) in
  let t28 := Qred ((1 / 8) * t27) in
  let t29 := Qred (c_0 * w_1) in
  let t30 := Qred (t29 * t29) in
  let t31 := Qred (t27 * t27) in
  let t32 := Qred (t30 + t31) in
  let t33 := Qred (2 / t32) in
  let t34 := Qred (S_2 * t29) in
  let t35 := Qred (S_0 * t27) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (S_3 * t29) in
  let t38 := Qred (S_2 * t27) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t39 * t29) in
  let t41 := Qred (t36 * t27) in
  let t42 := Qred (t40 + t41) in
  let t43 := Qred (t42 / t32) in
  let t44 := Qred (t43 * t27) in
  let t45 := Qred (t36 - t44) in
  let t46 := Qred (t33 * t45) in
  let t47 := Qred (t28 + t46) in
  let t48 := Qred (c_0 * t47) in
  Qred ((t25 - t48)).
Theorem without_1_part_2 :
  without_1_part_2_term (-481 # 512) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (255 # 64) = (29306849 # 16777216)
  /\ ~ without_1_part_2_term (-481 # 512) (-475 # 1024) (-485 # 1024) (-447 # 512) (-17 # 32) (255 # 64) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_2.
Close Scope Q_scope.

(* Without 'L ignores the scale (parameters offset by a vector)' (1) is false: at what trial 0 draws a difference is not zero. *)
(* at Dimension=2 Network=False Units=2 Defect=0 Offset=True NegativeFactor=False *)
Open Scope Q_scope.
Definition without_3_part_1_term (offset_1 w_1 offset_0 w_0 S_2 S_0 S_3 : Q) : Q :=
  let t3 := Qred (offset_1 + w_1) in
  let t4 := Qred (t3 * t3) in
  let t7 := Qred (offset_0 + w_0) in
  let t8 := Qred (t7 * t7) in
  let t9 := Qred (t4 + t8) in
  let t10 := Qred (2 / t9) in
  let t12 := Qred (S_2 * t3) in
  let t14 := Qred (S_0 * t7) in
  let t15 := Qred (t12 + t14) in
  let t17 := Qred (S_3 * t3) in
  let t18 := Qred (S_2 * t7) in
  let t19 := Qred (t17 + t18) in
  let t20 := Qred (t19 * t3) in
  let t21 := Qred (t15 * t7) in
  let t22 := Qred (t20 + t21) in
  let t23 := Qred (t22 / t9) in
  let t24 := Qred (t23 * t7) in
  let t25 := Qred (t15 - t24) in
  let t26 := Qred (t10 * t25) in
  let t27 := Qred (t26 * w_0) in
  let t28 := Qred (t23 * t3) in
  let t29 := Qred (t19 - t28) in
  let t30 := Qred (t10 * t29) in
  let t31 := Qred (t30 * w_1) in
  let t32 := Qred (- t31) in
  Qred ((t27 - t32)).
Theorem without_3_part_1 :
  without_3_part_1_term (-691 # 1024) (-475 # 1024) (-11 # 16) (-481 # 512) (-485 # 1024) (-447 # 512) (-17 # 32) = (141745622925 # 547172840081408)
  /\ ~ without_3_part_1_term (-691 # 1024) (-475 # 1024) (-11 # 16) (-481 # 512) (-485 # 1024) (-447 # 512) (-17 # 32) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_3_part_1.
Close Scope Q_scope.
